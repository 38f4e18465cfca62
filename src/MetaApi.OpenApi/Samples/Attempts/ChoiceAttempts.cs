using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.Samples.Attempts;

/// <summary>Values that fit none of several alternatives, or more than one where it must be one.</summary>
internal static class ChoiceAttempts
{
    public static IEnumerable<Attempt> Broken(ValueShape shape, Alternatives alternatives, SampleMaker values)
    {
        yield return new(alternatives.Keyword, "none of the alternatives", None(shape, values));
        if (alternatives.Keyword == "oneOf")
            yield return new("oneOf", "two of the alternatives at once", Two(shape, alternatives, values));
    }

    static IEnumerable<JsonNode?> None(ValueShape shape, SampleMaker values)
    {
        if (values.TryMake(shape, out var typical) && typical is JsonObject members)
        {
            yield return new JsonObject(members.Where(m => shape.Required.Contains(m.Key)).Select(m => KeyValuePair.Create(m.Key, m.Value?.DeepClone())));
            foreach (var (name, value) in members.Where(m => m.Value is JsonValue text && text.TryGetValue<string>(out _)))
            {
                var copy = members.DeepClone().AsObject();
                copy[name] = "no such value";
                yield return copy;
            }
        }
        foreach (var stranger in new JsonNode?[] { new JsonObject(), "no such value", 17, true, new JsonArray(), null })
            yield return stranger;
    }

    static IEnumerable<JsonNode?> Two(ValueShape shape, Alternatives alternatives, SampleMaker values) =>
        from first in alternatives.Branches
        from second in alternatives.Branches
        where string.CompareOrdinal(first.Pointer, second.Pointer) < 0
        from value in values.Candidates(shape.Choose(alternatives, first).Choose(alternatives, second), Trail.Start).Take(3)
        select value;
}
