using System.Text.Json.Nodes;
using MetaApi.OpenApi.JsonSchema;
using MetaApi.OpenApi.Schemas;

namespace MetaApi.OpenApi.Versions.Keywords;

/// <summary>
/// Where references lead in a document of 3.0. A part of a component, such as a schema of <c>$defs</c>, becomes a component itself, for the place it has may be gone.
/// </summary>
internal sealed class SchemaReferences
{
    const string Components = "#/components/schemas/";

    readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    readonly SortedDictionary<string, JsonNode?> moved = new(StringComparer.Ordinal);

    readonly HashSet<string> inexact = new(StringComparer.Ordinal);

    public SchemaReferences(JsonObject document)
    {
        var components = document["components"]?["schemas"] as JsonObject ?? [];
        foreach (var target in Targets(document).Where(t => t.StartsWith(Components, StringComparison.Ordinal)).Distinct())
            if (JsonPointer.Segments(Uri.UnescapeDataString(target)).Skip(2).ToList() is [var component, .. { Count: > 0 } rest] && Find(components[component], rest) is { } part)
                Move(target, Free(components, component, rest), part);
    }

    /// <summary>The parts that became components, in order of their names.</summary>
    public IReadOnlyDictionary<string, JsonNode?> Moved => moved;

    /// <summary>Notes that a component lets more values through than it did. True when that is new.</summary>
    public bool AddInexact(string component) => inexact.Add(component);

    public RewrittenSchema Written(JsonObject reference)
    {
        var target = Redirected((string)reference["$ref"]!);
        return new(new() { ["$ref"] = target }, !target.StartsWith(Components, StringComparison.Ordinal) || !inexact.Contains(target[Components.Length..]));
    }

    public string Redirected(string target) => names.TryGetValue(target, out var name) ? Components + name : target;

    void Move(string target, string name, JsonNode part)
    {
        names.Add(target, name);
        moved.Add(name, part);
    }

    string Free(JsonObject components, string component, List<string> rest)
    {
        var wanted = ComponentName.Of(string.Join('_', [component, .. rest.Where(segment => segment is not "$defs")]));
        var name = wanted;
        for (var number = 2; components.ContainsKey(name) || moved.ContainsKey(name); number++)
            name = wanted + number;
        return name;
    }

    static JsonNode? Find(JsonNode? node, IEnumerable<string> path) => path.Aggregate(node, (inner, segment) => inner switch
    {
        JsonObject members => members[segment],
        JsonArray items when int.TryParse(segment, out var index) && index < items.Count => items[index],
        _ => null,
    });

    static IEnumerable<string> Targets(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(m => m.Key is "$ref" && m.Value is JsonValue value && value.TryGetValue(out string? target) ? [target] : Targets(m.Value)),
        JsonArray items => items.SelectMany(Targets),
        _ => [],
    };
}
