using System.Text.Json.Nodes;
using MetaApi.OpenApi.JsonSchema;

namespace MetaApi.OpenApi.Samples;

/// <summary>A place in a value.</summary>
/// <param name="Pointer">Where it is.</param>
/// <param name="Shape">What is said of the value there.</param>
/// <param name="Value">The value that is there.</param>
/// <param name="Whole">The whole value with another one in this place.</param>
/// <param name="Trail">The alternatives around it.</param>
internal sealed record SamplePlace(string Pointer, ValueShape Shape, JsonNode? Value, Func<JsonNode?, JsonNode?> Whole, Trail Trail)
{
    /// <summary>The places of members and of the first item; others are alike.</summary>
    public IEnumerable<SamplePlace> Inside() => Value switch
    {
        JsonObject members => members.Where(m => IsKnown(m.Key)).Select(m => Member(members, m.Key, m.Value)),
        JsonArray items => items.Take(Math.Max(1, Places)).Select((item, index) => Item(items, index, item)),
        _ => [],
    };

    int Places => Shape.All("prefixItems").Select(p => p.GetArrayLength()).DefaultIfEmpty().Max();

    bool IsKnown(string name) => Shape.Member(name).Pointers.Any();

    SamplePlace Member(JsonObject members, string name, JsonNode? value) =>
        new(JsonPointer.Append(Pointer, name), Shape.Member(name), value, other => Whole(Replaced(members, name, other)), Trail);

    SamplePlace Item(JsonArray items, int index, JsonNode? value) =>
        new(JsonPointer.Append(Pointer, index), Shape.Item(index), value, other => Whole(Replaced(items, index, other)), Trail);

    static JsonObject Replaced(JsonObject members, string name, JsonNode? value)
    {
        var copy = members.DeepClone().AsObject();
        copy[name] = value?.DeepClone();
        return copy;
    }

    static JsonArray Replaced(JsonArray items, int index, JsonNode? value)
    {
        var copy = items.DeepClone().AsArray();
        copy[index] = value?.DeepClone();
        return copy;
    }
}
