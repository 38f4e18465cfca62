using System.Text.Json;
using MetaApi.OpenApi.JsonSchema;

namespace MetaApi.OpenApi.Samples;

/// <summary>Follows what a schema adds to itself: references, and the parts of <c>allOf</c>.</summary>
internal static class StatementWalk
{
    public static IEnumerable<SchemaSpot> From(SchemaIndex index, IEnumerable<SchemaSpot> roots)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<SchemaSpot>(roots.Reverse());
        while (open.TryPop(out var spot))
        {
            if (!met.Add(spot.Pointer))
                continue;
            yield return spot;
            foreach (var added in Added(index, spot).Reverse())
                open.Push(added);
        }
    }

    static IEnumerable<SchemaSpot> Added(SchemaIndex index, SchemaSpot spot)
    {
        if (spot.Json.ValueKind is not JsonValueKind.Object)
            yield break;
        if (spot.Json.TryGetProperty("$ref", out var reference) && index.Follow(spot, reference.GetString()!) is { } target)
            yield return target;
        if (!spot.Json.TryGetProperty("allOf", out var parts))
            yield break;
        var pointer = JsonPointer.Append(spot.Pointer, "allOf");
        for (var i = 0; i < parts.GetArrayLength(); i++)
            if (index.TryFind(JsonPointer.Append(pointer, i), out var part))
                yield return part;
    }
}
