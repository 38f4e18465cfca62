using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.JsonSchema;

/// <summary>Goes through the schemas of a JSON Schema, and leaves alone what only looks like one, as in a default.</summary>
internal static class SchemaTree
{
    /// <summary>A schema and all those inside it, from the outside in.</summary>
    public static IEnumerable<JsonObject> Schemas(JsonNode? json)
    {
        if (json is not JsonObject schema)
            return [];
        return schema.SelectMany(member => Inside(member.Key, member.Value)).SelectMany(Schemas).Prepend(schema);
    }

    public static IEnumerable<string> References(JsonNode json) =>
        Schemas(json).Select(schema => schema["$ref"]?.GetValue<string>()).OfType<string>();

    /// <summary>The same schema, with references that lead elsewhere.</summary>
    public static JsonNode Redirected(JsonNode json, Func<string, string> redirect)
    {
        foreach (var schema in Schemas(json).ToList())
            if (schema["$ref"]?.GetValue<string>() is { } target)
                schema["$ref"] = redirect(target);
        return json;
    }

    static IEnumerable<JsonNode?> Inside(string keyword, JsonNode? value) => (Dialect.ShapeOf(keyword), value) switch
    {
        (KeywordShape.Schema, _) => [value],
        (KeywordShape.SchemaList, JsonArray list) => list,
        (KeywordShape.SchemaMap, JsonObject map) => map.Select(entry => entry.Value),
        _ => [],
    };
}
