using MetaApi.Calls;
using MetaApi.Schemas;

namespace MetaApi.Model.Examples;

/// <summary>What must hold of the answers of examples, whatever their values are.</summary>
internal static class AnswerChecks
{
    public static IEnumerable<Mistake> Of(ApiRoute route, RouteExample example, ApiOptions options)
    {
        var responses = ExampleWriter.ResponsesOf(route, options).ToList();
        if (responses.Find(r => r.Status == example.Status) is not { } response)
            return [ExampleMistakes.UndeclaredStatus(route, example, responses.Select(r => r.Status))];
        return OfBody(route, example, response, options).Concat(OfHeaders(route, example, options));
    }

    static IEnumerable<Mistake> OfBody(ApiRoute route, RouteExample example, Response response, ApiOptions options)
    {
        var tellsBody = example.Answer is not null || !example.Rendered.IsEmpty;
        if (example.Answer is not null && !example.Rendered.IsEmpty)
            return [ExampleMistakes.AnsweredTwice(route, example)];
        if (example.SaysProblem && (tellsBody || !MayBeProblem(route, response, options)))
            return [ExampleMistakes.ProblemBesideBody(route, example)];
        if (!tellsBody)
            return [];
        if (response.IsProblem)
            return [ExampleMistakes.BodyOfProblem(route, example)];
        if (!Statuses.MayHaveBody(response.Status) || (response.Schema is null && response.ContentType is null))
            return [ExampleMistakes.BodyOfNone(route, example)];
        if (response.Schema is null)
            return example.Answer is { Value: string } && response.Kind is not BodyKind.Events ? [] : [ExampleMistakes.NoText(route, example, response)];
        return response.Schema is ObjectSchema keyed
            ? example.Rendered.Where(v => !keyed.Properties.Any(p => p.Name == v.Name))
                .Select(v => ExampleMistakes.UndeclaredKey(route, example, v.Name, [.. keyed.Properties.Select(p => p.Name)]))
            : example.Rendered.IsEmpty ? [] : [ExampleMistakes.KeysOfWhole(route, example)];
    }

    static bool MayBeProblem(ApiRoute route, Response response, ApiOptions options) =>
        response.IsProblem || new ImpliedResponses(route, options).ProblemsBesideBodies.Contains(response.Status);

    static IEnumerable<Mistake> OfHeaders(ApiRoute route, RouteExample example, ApiOptions options)
    {
        var declared = ExampleWriter.HeadersOf(route, example.Status, options).Select(h => h.Name).ToList();
        return example.AnswerHeaders.Where(h => !declared.Contains(h.Name, StringComparer.OrdinalIgnoreCase))
            .Select(h => ExampleMistakes.UndeclaredHeader(route, example, h.Name));
    }
}
