using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.Versions.Keywords;

/// <summary>Limits of numbers: in 3.0, an exclusive one is a remark on the other. Where both are said, the stricter one is.</summary>
internal static class NumberKeywords
{
    public static void Write(SchemaRewrite schema)
    {
        Write(schema, ("minimum", "exclusiveMinimum"), (exclusive, limit) => exclusive >= limit);
        Write(schema, ("maximum", "exclusiveMaximum"), (exclusive, limit) => exclusive <= limit);
    }

    static void Write(SchemaRewrite schema, (string Plain, string Exclusive) keyword, Func<double, double, bool> isStricter)
    {
        var (limit, exclusive) = (schema.From[keyword.Plain], schema.From[keyword.Exclusive]);
        if (exclusive?.GetValueKind() is JsonValueKind.Number && (limit is null || isStricter(Number(exclusive), Number(limit))))
        {
            schema.To[keyword.Plain] = exclusive.DeepClone();
            schema.To[keyword.Exclusive] = true;
            return;
        }
        if (limit is not null)
            schema.To[keyword.Plain] = limit.DeepClone();
        if (exclusive?.GetValueKind() is JsonValueKind.True)
            schema.To[keyword.Exclusive] = true;
    }

    static double Number(JsonNode value) => double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture);
}
