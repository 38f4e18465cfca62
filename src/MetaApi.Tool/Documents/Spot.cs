using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using MetaApi.OpenApi.JsonSchema;

namespace MetaApi.Tool.Documents;

/// <summary>A place in a document with what stands there, which may be nothing.</summary>
/// <param name="Document">The document.</param>
/// <param name="Pointer">Where it is, as a JSON Pointer (RFC 6901).</param>
/// <param name="Json">What stands there; null for nothing and for the JSON value <c>null</c>.</param>
/// <param name="Exists">Whether anything stands there.</param>
internal readonly record struct Spot(SourceDocument Document, string Pointer, JsonNode? Json, bool Exists)
{
    const int LongestChain = 64;

    public IEnumerable<string> Names => Json is JsonObject members ? members.Select(m => m.Key) : [];

    public IEnumerable<KeyValuePair<string, Spot>> Members
    {
        get
        {
            var place = this;
            return Names.Select(name => KeyValuePair.Create(name, place.Child(name)));
        }
    }

    public IEnumerable<Spot> Items
    {
        get
        {
            var place = this;
            return Json is JsonArray items ? items.Select((item, i) => place with { Pointer = JsonPointer.Append(place.Pointer, i), Json = item }) : [];
        }
    }

    public Spot Child(string name) => Json is JsonObject members && members.TryGetPropertyValue(name, out var value)
        ? new(Document, JsonPointer.Append(Pointer, name), value, Exists: true)
        : Missing(name);

    /// <summary>The place that a reference leads to, from reference to reference; this place when it is none.</summary>
    public Spot Resolved() => Followed(_ => true);

    /// <summary>The schema that is meant, where this is nothing but a reference to it; what stands beside a reference counts from OpenAPI 3.1 on.</summary>
    public Spot Meant() => Followed(place => place.Document.IsThreeZero || place.Json is JsonObject { Count: 1 });

    /// <summary>What a reference says it leads to; null when this is none.</summary>
    public string? Reference => Text("$ref");

    public Spot Target(string reference) => ReferenceTarget.Of(this, reference);

    public string? Text(string name) => Child(name).Text();

    public string? Text() => Json is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>What a member says, and what holds when it says nothing.</summary>
    public bool Flag(string name, bool otherwise = false) => Child(name).Json is JsonValue value && value.TryGetValue<bool>(out var flag) ? flag : otherwise;

    public decimal? Number() => Json?.GetValueKind() is JsonValueKind.Number && decimal.TryParse(Json.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        ? number
        : null;

    /// <exception cref="Terminal.ToolException">The references lead to each other and to nothing else.</exception>
    Spot Followed(Func<Spot, bool> isMeant)
    {
        var place = this;
        for (var steps = 0; place.Reference is { } reference && isMeant(place); steps++)
            place = steps < LongestChain ? place.Target(reference) : throw DocumentFaults.Circle(this);
        return place;
    }

    Spot Missing(string name) => new(Document, JsonPointer.Append(Pointer, name), null, Exists: false);
}
