using System.Collections.Immutable;
using System.Text.Json.Nodes;
using MetaApi.Model.Examples;
using MetaApi.OpenApi.Schemas;
using MetaApi.Schemas;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Operations;

/// <summary>
/// The examples of one route, taken apart into what the document shows of them: parameters, bodies, answers. What breaks its declaration, as the
/// example of an error may, would be a wrong example there; a secret is not shown.
/// </summary>
internal sealed class ShownExamples
{
    static readonly ShownExamples None = new([], default, default);

    readonly ImmutableArray<WrittenExample> all;

    readonly View read;

    readonly View rendered;

    ShownExamples(ImmutableArray<WrittenExample> all, View read, View rendered) => (this.all, this.read, this.rendered) = (all, read, rendered);

    public static ShownExamples Of(ApiRoute route, ApiOptions options)
    {
        if (route.Meta.Examples.IsEmpty)
            return None;
        var writer = new ExampleWriter(route, options);
        return new([.. route.Meta.Examples.Select(writer.Write)], route.ViewAt(Stage.Param, options), Fullest(route, options));
    }

    /// <summary>An example shows as much as any single answer may, and so its secrets are looked for there.</summary>
    static View Fullest(ApiRoute route, ApiOptions options)
    {
        var view = route.ViewAt(Stage.Render, options);
        return view with { Scopes = view.Scopes.With(route.Meta.RenderScopes) };
    }

    /// <summary>The different values of an input; null when there are none.</summary>
    public Dictionary<string, IOpenApiExample>? OfInput(Input input) => all.IsEmpty || SecretSearch.IsIn(input.Schema, read) ? null : Named(
        from example in all
        from given in example.Inputs
        where given.IsValid && given.Input.Key == input.Key
        select (example.Example, given.Json));

    /// <summary>The different JSON bodies of requests; null when there are none.</summary>
    /// <param name="parts">What the body may be, or its properties.</param>
    public Dictionary<string, IOpenApiExample>? OfBody(IEnumerable<Schema> parts) => all.IsEmpty || parts.Any(p => SecretSearch.IsIn(p, read)) ? null : Named(
        from example in all
        where example is { Body: not null, IsBodyValid: true }
        select (example.Example, example.Body));

    /// <summary>The different forms, as far as they have no files; null when there are none.</summary>
    public Dictionary<string, IOpenApiExample>? OfForm() => all.IsEmpty ? null : Named(
        from example in all
        let fields = example.Inputs.Where(i => i.Input.Place is InputPlace.Form).ToList()
        where fields.Count > 0 && fields.TrueForAll(f => f.IsValid && f.Given.MediaType is null && !SecretSearch.IsIn(f.Input.Schema, read))
        select (example.Example, Object(fields)));

    /// <summary>The different bodies of the answers with a status; null when there are none.</summary>
    /// <param name="response">The answer.</param>
    public Dictionary<string, IOpenApiExample>? OfAnswer(Response response) => all.IsEmpty || (response.Schema is { } schema && SecretSearch.IsIn(schema, rendered))
        ? null
        : Named(AnswersWith(response.Status, e => response.IsProblem || !e.SaysProblem));

    /// <summary>The different problems with a status that has another body too; null when there are none.</summary>
    public Dictionary<string, IOpenApiExample>? OfProblem(int status) => all.IsEmpty ? null : Named(AnswersWith(status, e => e.SaysProblem));

    /// <summary>The different values of a header of the answers with a status; null when there are none.</summary>
    public Dictionary<string, IOpenApiExample>? OfHeader(int status, ResponseHeader told) => all.IsEmpty || SecretSearch.IsIn(told.Schema, rendered) ? null : Named(
        from example in all
        where example.Example.Status == status
        from header in example.AnswerHeaders
        where header.Key.Equals(told.Name, StringComparison.OrdinalIgnoreCase)
        select (example.Example, header.Value));

    IEnumerable<(RouteExample, string)> AnswersWith(int status, Func<RouteExample, bool> isMeant) =>
        from example in all
        where example.Example.Status == status && example.Answer is not null && isMeant(example.Example)
        select (example.Example, example.Answer);

    static string Object(List<WrittenInput> fields) =>
        new JsonObject(fields.Select(f => KeyValuePair.Create(f.Input.Name, JsonNode.Parse(f.Json)))).ToJsonString();

    /// <summary>A value that several examples have is shown once, under the name of the first.</summary>
    static Dictionary<string, IOpenApiExample>? Named(IEnumerable<(RouteExample Example, string Json)> values)
    {
        var named = values.DistinctBy(v => v.Json).ToDictionary(v => v.Example.Name, v => (IOpenApiExample)new OpenApiExample
        {
            Summary = v.Example.Summary,
            Description = v.Example.Description,
            Value = JsonNode.Parse(v.Json) ?? LiteralNode.Null,
        });
        return named.Count == 0 ? null : named;
    }
}
