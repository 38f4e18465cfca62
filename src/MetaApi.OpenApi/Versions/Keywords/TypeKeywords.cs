using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.Versions.Keywords;

/// <summary>Kinds of values and single values: 3.0 has one type beside <c>nullable</c>, and lists of one value in place of <c>const</c>.</summary>
internal static class TypeKeywords
{
    public static void Write(SchemaRewrite schema)
    {
        if (schema.From.ContainsKey("const"))
            schema.Say("enum", new JsonArray(schema.From["const"]?.DeepClone()));
        if (schema.From["enum"] is JsonArray values)
            if (values.Count > 0)
                schema.Say("enum", values.DeepClone());
            else
                schema.Also(SchemaDowngrade.Nothing);
        if (schema.From["type"] is { } type)
            WriteType(schema, type is JsonArray several ? [.. several.Select(name => (string)name!)] : [(string)type!]);
    }

    static void WriteType(SchemaRewrite schema, List<string> names)
    {
        var allowsNull = names.Remove("null");
        if (names is [])
            schema.Say("enum", new JsonArray((JsonNode?)null));
        else if (names is [var only])
            WriteOnly(schema, only, allowsNull);
        else
            schema.Say("anyOf", new JsonArray([.. names.Select((name, index) => Alternative(name, allowsNull && index == 0))]));
    }

    static void WriteOnly(SchemaRewrite schema, string name, bool allowsNull)
    {
        schema.To["type"] = name;
        if (allowsNull)
            schema.To["nullable"] = true;
    }

    /// <summary>A list must say what its items are, be it nothing.</summary>
    static JsonObject Alternative(string name, bool allowsNull)
    {
        var alternative = new JsonObject { ["type"] = name };
        if (name is "array")
            alternative["items"] = new JsonObject();
        if (allowsNull)
            alternative["nullable"] = true;
        return alternative;
    }
}
