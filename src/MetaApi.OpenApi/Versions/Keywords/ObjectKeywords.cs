using System.Text.Json;
using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.Versions.Keywords;

/// <summary>The rules of objects. 3.0 has no rule for the names of members, and says what depends on a member by alternatives.</summary>
internal static class ObjectKeywords
{
    public static void Write(SchemaRewrite schema)
    {
        if (schema.From["properties"] is JsonObject properties)
            schema.To["properties"] = new JsonObject(
                properties.Select(p => KeyValuePair.Create<string, JsonNode?>(p.Key, schema.Inner(p.Value, "properties", p.Key))));
        if (schema.From["required"] is JsonArray { Count: > 0 })
            schema.Copy("required");
        if (schema.From["patternProperties"] is JsonObject { Count: > 0 } patterns)
            WritePatterns(schema, patterns);
        else
            WriteFurther(schema);
        schema.LoseRule("propertyNames");
        schema.LoseRule("unevaluatedProperties");
        if (schema.From["dependentRequired"] is JsonObject names)
            foreach (var (trigger, needed) in names)
                if (needed is JsonArray { Count: > 0 })
                    schema.Also(Unless(trigger, new() { ["required"] = needed.DeepClone() }));
        if (schema.From["dependentSchemas"] is JsonObject rules)
            foreach (var (trigger, rule) in rules)
                schema.Also(Unless(trigger, schema.Inner(rule, "dependentSchemas", trigger)));
    }

    static void WriteFurther(SchemaRewrite schema)
    {
        if (schema.From["additionalProperties"] is not { } further)
            return;
        schema.To["additionalProperties"] = further.GetValueKind() is JsonValueKind.True or JsonValueKind.False
            ? further.DeepClone()
            : schema.Inner(further, "additionalProperties");
    }

    /// <summary>A member that is allowed by its pattern must stay allowed where further ones are not.</summary>
    static void WritePatterns(SchemaRewrite schema, JsonObject patterns)
    {
        schema.IsExact = false;
        schema.Losses.Patterns(schema.At("patternProperties"));
        if (schema.From["additionalProperties"] is not { } further || further.GetValueKind() is JsonValueKind.True)
            return;
        List<JsonNode> allowed = [.. patterns.Select(p => schema.Within(p.Value, "patternProperties", p.Key).Json)];
        if (further is JsonObject)
            allowed.Add(schema.Within(further, "additionalProperties").Json);
        schema.To["additionalProperties"] = new JsonObject { ["anyOf"] = new JsonArray([.. allowed]) };
    }

    /// <summary>The rule, for objects that have the member.</summary>
    static JsonObject Unless(string trigger, JsonObject rule)
    {
        var without = new JsonObject { ["not"] = new JsonObject { ["type"] = "object", ["required"] = new JsonArray(trigger) } };
        return new() { ["anyOf"] = new JsonArray(without, rule) };
    }
}
