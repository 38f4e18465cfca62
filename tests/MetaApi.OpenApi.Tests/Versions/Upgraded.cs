using System.Text.Json;
using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.Tests.Versions;

/// <summary>A schema of OpenAPI 3.0 as a JSON Schema that means the same (Schema Object of the 3.0.4 specification), to be judged by.</summary>
static class Upgraded
{
    /// <param name="schema">The schema where it stands.</param>
    /// <param name="components">The components that it may refer to.</param>
    public static string Text(JsonNode schema, JsonObject components)
    {
        var root = Of(schema);
        root["$defs"] = new JsonObject(components.Select(c => KeyValuePair.Create<string, JsonNode?>(c.Key, Of(c.Value!))));
        return root.ToJsonString();
    }

    static JsonObject Of(JsonNode schema)
    {
        var to = new JsonObject();
        foreach (var (keyword, value) in schema.AsObject())
            to[keyword] = keyword switch
            {
                "$ref" => ((string)value!).Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal),
                "not" or "items" => Of(value!),
                "allOf" or "anyOf" or "oneOf" => new JsonArray([.. value!.AsArray().Select(part => Of(part!))]),
                "additionalProperties" when value is JsonObject further => Of(further),
                "properties" => new JsonObject(value!.AsObject().Select(p => KeyValuePair.Create<string, JsonNode?>(p.Key, Of(p.Value!)))),
                _ => value?.DeepClone(),
            };
        Limit(to, "minimum", "exclusiveMinimum");
        Limit(to, "maximum", "exclusiveMaximum");
        if (to["nullable"]?.GetValueKind() is JsonValueKind.True && to["type"] is JsonValue type)
            to["type"] = new JsonArray((string)type!, "null");
        foreach (var note in (string[])["nullable", "example", "discriminator"])
            to.Remove(note);
        return to;
    }

    static void Limit(JsonObject schema, string plain, string exclusive)
    {
        var isExclusive = schema[exclusive]?.GetValueKind() is JsonValueKind.True;
        schema.Remove(exclusive);
        if (!isExclusive)
            return;
        schema[exclusive] = schema[plain]!.DeepClone();
        schema.Remove(plain);
    }
}
