using System.Collections.Immutable;

namespace MetaApi.Model;

/// <summary>The errors that a route can answer with although it does not declare them, because the framework finds them: in its inputs, or by its chained words.</summary>
internal static class ImpliedResponses
{
    public static ImmutableArray<Response> Of(ApiRoute route, ApiOptions options) =>
        [.. OfWords(route.Action).Concat(OfInputs(route.Meta, route.OptionsIn(options))).Where(implied => !route.Meta.Responses.Any(r => r.Status == implied.Status))];

    static IEnumerable<Response> OfWords(RouteAction? action)
    {
        if (action is not ChainedAction chained)
            yield break;
        if (chained.Has(ChainedWord.Authorize))
        {
            yield return new(401, null) { Description = "It is not known who calls." };
            yield return new(403, null) { Description = "The caller is not allowed to do this." };
        }
        if (chained.Has(ChainedWord.Resource))
            yield return new(404, null) { Description = "What the request is about is not there." };
    }

    static IEnumerable<Response> OfInputs(RouteMeta meta, ApiOptions options)
    {
        if (meta.HasBody || !meta.Inputs.IsEmpty)
            yield return new(options.InvalidStatus, null) { Description = "An input breaks its declaration." };
        if (!meta.HasBody && meta.KeepsBody is not true)
            yield break;
        yield return new(413, null) { Description = $"The body is larger than {options.Limits.BodyBytes} bytes." };
        yield return new(415, null) { Description = "The body is not JSON in UTF-8." };
    }
}
