using System.Text.Json;
using System.Text.Json.Nodes;
using MetaApi.Schemas.Rules;

namespace MetaApi.OpenApi.Samples.Attempts;

/// <summary>Values of each kind: every value of an enum, null, both booleans; and those of another kind.</summary>
internal static class KindAttempts
{
    const int MostListed = 50;

    static readonly (JsonTypes Type, string Name, Func<JsonNode?> Make)[] Kinds =
    [
        (JsonTypes.Object, "an object", () => new JsonObject { ["x"] = true }),
        (JsonTypes.Array, "a list", () => new JsonArray { new JsonObject() }),
        (JsonTypes.String, "a text", () => "no such value"),
        (JsonTypes.Boolean, "a boolean", () => true),
        (JsonTypes.Integer, "a number", () => 17),
        (JsonTypes.Fraction, "a fraction", () => JsonNode.Parse("1.5")),
        (JsonTypes.Null, "null", () => null),
    ];

    public static IEnumerable<Attempt> Valid(ValueShape shape)
    {
        foreach (var value in shape.All("enum").SelectMany(e => e.EnumerateArray()).Take(MostListed))
            yield return new("enum", $"the value {value.GetRawText()}", [JsonNode.Parse(value.GetRawText())]);
        if (shape.IsTyped && (shape.Types & JsonTypes.Null) != 0)
            yield return new("type", "null", [null]);
        if (!shape.IsTyped || (shape.Types & JsonTypes.Boolean) == 0)
            yield break;
        yield return new("type", "true", [true]);
        yield return new("type", "false", [false]);
    }

    public static IEnumerable<Attempt> Broken(ValueShape shape)
    {
        foreach (var (type, name, make) in Kinds)
            if (shape.IsTyped && (shape.Types & type) == 0)
                yield return new("type", $"{name} instead", [make()]);
        if (shape.Has("enum"))
            yield return new("enum", "a value that is not listed", Strangers(shape, "enum"));
        if (shape.Has("const"))
            yield return new("const", "another value", Strangers(shape, "const"));
    }

    static IEnumerable<JsonNode?> Strangers(ValueShape shape, string keyword)
    {
        var listed = shape.All(keyword).SelectMany(v => keyword == "enum" ? v.EnumerateArray() : Enumerable.Repeat(v, 1)).ToList();
        foreach (var text in listed.Where(v => v.ValueKind is JsonValueKind.String).Take(2))
            yield return text.GetString() + "x";
        foreach (var number in listed.Where(v => v.ValueKind is JsonValueKind.Number && v.TryGetDecimal(out _)).Select(v => v.GetDecimal()).OrderDescending().Take(1))
            yield return NumberRange.Json(number + 1);
        foreach (var (_, _, make) in Kinds)
            yield return make();
    }
}
