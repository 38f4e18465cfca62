using System.Text.Json.Nodes;
using MetaApi.OpenApi.JsonSchema;
using MetaApi.OpenApi.Samples;

namespace MetaApi.Testing.Contracts.Judging;

/// <summary>Finds members of a value that no schema speaks of, at any depth.</summary>
internal static class LeakFinder
{
    public static IEnumerable<string> Find(JsonNode? value, ValueShape shape) => In(value, [shape], "");

    static IEnumerable<string> In(JsonNode? value, IReadOnlyList<ValueShape> shapes, string pointer)
    {
        var all = shapes.SelectMany(WithAlternatives).ToList();
        return value switch
        {
            JsonObject members => members.SelectMany(m => InMember(m, all, JsonPointer.Append(pointer, m.Key))),
            JsonArray items => items.SelectMany((item, index) => In(item, [.. all.Select(s => s.Item(index))], JsonPointer.Append(pointer, index))),
            _ => [],
        };
    }

    static IEnumerable<string> InMember(KeyValuePair<string, JsonNode?> member, List<ValueShape> shapes, string pointer)
    {
        var known = shapes.Select(s => s.Member(member.Key)).Where(s => s.Pointers.Any()).ToList();
        if (known.Count > 0)
            return In(member.Value, known, pointer);
        return shapes.Any(IsOpen) ? [] : [pointer];
    }

    /// <summary>Whether an object may have any members: nothing was said of them.</summary>
    static bool IsOpen(ValueShape shape) => !shape.Names.Any() && !shape.RefusesUnknown && !shape.Open.Any();

    static IEnumerable<ValueShape> WithAlternatives(ValueShape shape) => shape.Open.Any()
        ? shape.Open.SelectMany(a => a.Branches.Select(b => shape.Only(b))).SelectMany(WithAlternatives).Prepend(shape)
        : [shape];
}
