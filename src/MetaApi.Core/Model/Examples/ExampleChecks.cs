using MetaApi.Schemas;

namespace MetaApi.Model.Examples;

/// <summary>What must hold of the examples of routes.</summary>
internal static class ExampleChecks
{
    /// <param name="model">The tree.</param>
    /// <param name="judgesValues">Whether values are judged too, which takes schemas without mistakes.</param>
    public static IEnumerable<Mistake> Of(ApiModel model, bool judgesValues) =>
        from route in model.Routes
        from example in route.Meta.Examples
        from mistake in OfRequest(route, example).Concat(AnswerChecks.Of(route, example, model.Options))
            .Concat(judgesValues ? OfValues(WrittenExample.Of(model, route, example), route) : [])
        select mistake;

    static IEnumerable<Mistake> OfRequest(ApiRoute route, RouteExample example)
    {
        var inputs = ExampleWriter.InputsOf(route).ToList();
        foreach (var given in example.Inputs)
            if (given.IsFloating)
                yield return ExampleMistakes.NoPlace(route, example, given, inputs);
            else if (inputs.Find(i => i.Key == given.Key) is not { } input)
                yield return ExampleMistakes.UndeclaredInput(route, example, given, NearMiss.Of(given.Name, inputs.Where(i => i.Place == given.Place).Select(i => i.Name)));
            else if ((input.File is null) != (given.MediaType is null))
                yield return ExampleMistakes.FileOrField(route, example, input);
        if (example.Body is not null && route.Meta.Body is null)
            yield return ExampleMistakes.UndeclaredBody(route, example);
        if (example.MayBreakInputs)
            yield break;
        foreach (var missing in inputs.Where(i => i.IsRequired && !i.Schema.HasDefault && !example.Inputs.Any(given => given.IsFloating ? given.Name == i.Name : given.Key == i.Key)))
            yield return ExampleMistakes.MissingInput(route, example, missing);
        if (example.Body is null && route.Meta.Body is { IsNullable: false, HasDefault: false })
            yield return ExampleMistakes.MissingBody(route, example);
    }

    static IEnumerable<Mistake> OfValues(WrittenExample written, ApiRoute route)
    {
        var example = written.Example;
        if (!example.MayBreakInputs)
        {
            foreach (var input in written.Inputs.Where(i => !i.IsValid))
                yield return ExampleMistakes.BrokenInput(route, example, input.Input, input.Failures);
            if (written.BodyFailures.Count > 0)
                yield return ExampleMistakes.BrokenBody(route, example, written.BodyFailures);
        }
        if (written.AnswerFailures.Count > 0)
            yield return ExampleMistakes.BrokenAnswer(route, example, written.AnswerFailures);
        foreach (var (what, unshown) in Unshown(written, route))
            yield return ExampleMistakes.UnshownMember(route, example, what, unshown);
        foreach (var (header, failures) in written.HeaderFailures.Where(h => h.Failures.Count > 0))
            yield return ExampleMistakes.BrokenHeader(route, example, header, failures);
    }

    static IEnumerable<(string What, (string Name, string? Near) Unshown)> Unshown(WrittenExample written, ApiRoute route)
    {
        var example = written.Example;
        if (!example.MayBreakInputs)
            foreach (var input in written.Inputs.Where(i => i.Given.MediaType is null))
                if (UnshownMembers.In(input.Given.Value.Value, input.Json, input.Input.Schema) is { } unshown)
                    yield return ($"gives the {ExampleMistakes.PlaceOf(input.Input)} '{input.Input.Name}' a", unshown);
        if (!example.MayBreakInputs && written.Whole is { } body && UnshownMembers.In(example.Body!.Value, body, route.Meta.Body!) is { } inBody)
            yield return ("has a body with the", inBody);
        if (written is { AnswerValue: { } answer, Answer: { } json } && route.Meta.Responses.FirstOrDefault(r => r.Status == example.Status)?.Schema is { } schema
            && UnshownMembers.In(answer.Value, json, schema) is { } inAnswer)
            yield return ("has an answer with the", inAnswer);
    }
}
