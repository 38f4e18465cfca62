using System.Text.Json;
using MetaApi.Schemas.Rules;

namespace MetaApi.OpenApi.JsonSchema.Keywords;

/// <summary><c>type</c>, <c>enum</c> and <c>const</c>.</summary>
internal static class ValueKeywords
{
    const string Types = "one or more of \"null\", \"boolean\", \"integer\", \"number\", \"string\", \"array\" and \"object\", none twice";

    public static IEnumerable<Rule> Read(SchemaObject schema) =>
        new Rule?[] { Type(schema), Enum(schema), Const(schema) }.OfType<Rule>();

    static TypeRule? Type(SchemaObject schema)
    {
        if (schema.Find("type") is not { } value)
            return null;
        string[]? names = value.ValueKind is JsonValueKind.String ? [value.GetString()!]
            : SchemaObject.AreNames(value) ? [.. value.EnumerateArray().Select(v => v.GetString()!)]
            : null;
        var types = names?.Select(TypeNames.Of).ToList();
        if (types is { Count: > 0 } && !types.Contains(JsonTypes.None))
            return new(types.Aggregate((all, one) => all | one), string.Join(" or ", names!));
        schema.Wrong("type", Types);
        return null;
    }

    static EnumRule? Enum(SchemaObject schema) => schema.Values("enum") is { } values ? EnumRule.OneOf(values) : null;

    static EnumRule? Const(SchemaObject schema) => schema.TryRead("const", out var value) ? EnumRule.Only(value) : null;
}
