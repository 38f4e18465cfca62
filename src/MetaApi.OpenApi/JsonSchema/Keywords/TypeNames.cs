using System.Text.Json;
using MetaApi.Schemas.Rules;

namespace MetaApi.OpenApi.JsonSchema.Keywords;

/// <summary>The names of <c>type</c> as a set.</summary>
internal static class TypeNames
{
    public static JsonTypes Of(JsonElement type) => type.ValueKind is JsonValueKind.Array
        ? type.EnumerateArray().Aggregate(JsonTypes.None, (all, one) => all | Of(one))
        : Of(type.GetString());

    public static JsonTypes Of(string? name) => name switch
    {
        "null" => JsonTypes.Null,
        "boolean" => JsonTypes.Boolean,
        "integer" => JsonTypes.Integer,
        "number" => JsonTypes.Number,
        "string" => JsonTypes.String,
        "array" => JsonTypes.Array,
        "object" => JsonTypes.Object,
        _ => JsonTypes.None,
    };
}
