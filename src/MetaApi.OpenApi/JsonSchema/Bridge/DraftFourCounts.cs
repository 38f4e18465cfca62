using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.JsonSchema.Bridge;

/// <summary>Writes counts as NJsonSchema's model can hold them: in the digits of an <see cref="int"/>, and not as a most of nothing.</summary>
internal static class DraftFourCounts
{
    static readonly string[] Keywords = ["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"];

    public static void Adjust(JsonObject schema)
    {
        foreach (var keyword in Keywords)
            if (schema[keyword] is { } count)
                schema[keyword] = (int)Math.Min(count.GetValue<double>(), int.MaxValue);
        AllowNone(schema, "maxItems", "minItems", "array");
        AllowNone(schema, "maxProperties", "minProperties", "object");
    }

    /// <summary>To the model, a most of 0 items or properties means that there is no limit.</summary>
    static void AllowNone(JsonObject schema, string most, string least, string type)
    {
        if (schema[most]?.GetValue<int>() != 0)
            return;
        schema.Remove(most);
        DraftFour.AlsoAsk(schema, new() { ["not"] = new JsonObject { ["type"] = type, [least] = 1 } });
    }
}
