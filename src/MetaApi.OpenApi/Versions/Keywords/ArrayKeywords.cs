using System.Text.Json;
using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.Versions.Keywords;

/// <summary>The rules of lists. 3.0 has one schema for all items.</summary>
internal static class ArrayKeywords
{
    public static void Write(SchemaRewrite schema)
    {
        if (schema.From["prefixItems"] is JsonArray { Count: > 0 } positions)
            WritePositions(schema, positions);
        else if (IsFalse(schema.From["items"]))
            WriteEmpty(schema, 0);
        else if (schema.From.ContainsKey("items"))
            schema.To["items"] = schema.Inner(schema.From["items"], "items");
        if ((string?)schema.To["type"] is "array")
            schema.To.TryAdd("items", new JsonObject());
        schema.LoseRule("contains");
        schema.LoseRule("unevaluatedItems");
    }

    static void WritePositions(SchemaRewrite schema, JsonArray positions)
    {
        schema.IsExact = false;
        schema.Losses.Positions(schema.At("prefixItems"));
        List<JsonNode?> allowed = [.. positions.Select((position, index) => schema.Within(position, "prefixItems", $"{index}").Json)];
        if (IsFalse(schema.From["items"]))
            WriteEmpty(schema, positions.Count);
        else
            allowed.Add(schema.Within(schema.From["items"], "items").Json);
        schema.To["items"] = allowed.Exists(one => one is JsonObject { Count: 0 }) ? new JsonObject() : new JsonObject { ["anyOf"] = new JsonArray([.. allowed]) };
    }

    /// <summary>No item may follow.</summary>
    static void WriteEmpty(SchemaRewrite schema, int most)
    {
        schema.To.TryAdd("items", new JsonObject());
        if (schema.To["maxItems"]?.GetValue<double>() is not { } said || said > most)
            schema.To["maxItems"] = most;
    }

    static bool IsFalse(JsonNode? schema) => schema?.GetValueKind() is JsonValueKind.False;
}
