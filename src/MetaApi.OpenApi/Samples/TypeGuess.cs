using MetaApi.Schemas.Rules;

namespace MetaApi.OpenApi.Samples;

/// <summary>The types to make values of. A schema without <c>type</c> is taken for what its rules are about.</summary>
internal static class TypeGuess
{
    static readonly (JsonTypes Type, string[] Keywords)[] Hints =
    [
        (JsonTypes.Object, ["properties", "required", "additionalProperties", "patternProperties", "minProperties", "maxProperties", "propertyNames"]),
        (JsonTypes.Array, ["items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains"]),
        (JsonTypes.Number, ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]),
        (JsonTypes.String, ["pattern", "format", "minLength", "maxLength"]),
    ];

    public static JsonTypes Of(ValueShape shape)
    {
        if (shape.IsTyped)
            return shape.Types;
        var hinted = Hints.Where(h => h.Keywords.Any(shape.Has)).Aggregate(JsonTypes.None, (all, hint) => all | hint.Type);
        return hinted is JsonTypes.None ? JsonTypes.All & ~JsonTypes.Null : hinted;
    }
}
