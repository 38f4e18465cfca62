using System.Collections.Immutable;
using System.Text.Json.Nodes;
using MetaApi.Model.Examples;

namespace MetaApi;

/// <summary>An example with its values as JSON, as they are sent.</summary>
/// <param name="Example">The example.</param>
public sealed record WrittenExample(RouteExample Example)
{
    /// <summary>The inputs, properties of a body among them.</summary>
    public ImmutableArray<WrittenInput> Inputs { get; internal init; } = [];

    /// <summary>The JSON body of the request; null when it has none, or a form.</summary>
    public string? Body => Whole is not null ? Whole : Joined(Inputs.Where(i => i.Input.Place is InputPlace.Body));

    /// <summary>Whether the body obeys its declaration; it may not where the example shows what becomes of such.</summary>
    public bool IsBodyValid => BodyFailures.Count == 0 && Inputs.All(i => i.IsValid || i.Input.Place is not InputPlace.Body);

    /// <summary>The body of the answer as JSON; a JSON text where it is sent as text. Null when nothing is said of it.</summary>
    public string? Answer { get; internal init; }

    /// <summary>The told headers of the answer, their values as JSON.</summary>
    public ImmutableArray<KeyValuePair<string, string>> AnswerHeaders { get; internal init; } = [];

    internal string? Whole { get; init; }

    /// <summary>The told body of the answer, by its keys or as a whole; null when there is none.</summary>
    internal Literal? AnswerValue => Example.Answer
        ?? (Example.Rendered.IsEmpty ? null : new(Example.Rendered.ToDictionary(v => v.Name, v => v.Value.Value)));

    internal IReadOnlyList<Failure> BodyFailures { get; init; } = [];

    internal IReadOnlyList<Failure> AnswerFailures { get; init; } = [];

    internal ImmutableArray<(ExampleValue Header, IReadOnlyList<Failure> Failures)> HeaderFailures { get; init; } = [];

    /// <summary>Writes an example.</summary>
    /// <param name="model">The tree that the route is of.</param>
    /// <param name="route">The route that has the example.</param>
    /// <param name="example">The example.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static WrittenExample Of(ApiModel model, ApiRoute route, RouteExample example)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(route);
        ArgumentNullException.ThrowIfNull(example);
        return new ExampleWriter(route, model.Options).Write(example);
    }

    static string? Joined(IEnumerable<WrittenInput> properties)
    {
        var body = new JsonObject();
        foreach (var property in properties)
            body.Add(property.Input.Name, JsonNode.Parse(property.Json));
        return body.Count == 0 ? null : body.ToJsonString();
    }
}
