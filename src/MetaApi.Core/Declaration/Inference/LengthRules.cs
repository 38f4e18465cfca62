using MetaApi.Schemas.Constraints;

namespace MetaApi.Declaration.Inference;

/// <summary>Limits of length, for texts, lists and maps.</summary>
internal static class LengthRules
{
    /// <summary>The schema with the limits; null where the attribute must count by itself. What has no length is told as a mistake of the declaration.</summary>
    public static Ruled? On(Schema schema, int least, int? most) => schema switch
    {
        BytesSchema => null,
        ArraySchema => Limited(schema, least == 0 ? null : new MinItems(least), most is { } limit ? new MaxItems(limit) : null),
        MapSchema => Limited(schema, least == 0 ? null : new MinProperties(least), most is { } limit ? new MaxProperties(limit) : null),
        _ => Limited(schema, least == 0 ? null : new MinLength(least), most is { } limit ? new MaxLength(limit) : null),
    };

    static Ruled Limited(Schema schema, params Constraint?[] limits) => new(
        limits.OfType<Constraint>().Aggregate(schema, (s, limit) => s.With(limit)),
        [.. limits.OfType<Constraint>().Select(limit => limit.Failure.Code)]);
}
