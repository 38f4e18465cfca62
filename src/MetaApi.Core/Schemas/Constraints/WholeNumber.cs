namespace MetaApi.Schemas.Constraints;

internal static class WholeNumber
{
    /// <summary>The nearest <see cref="long"/>, so that a limit beyond its range never cuts a value off.</summary>
    public static long Saturate(decimal value) => value switch
    {
        < long.MinValue => long.MinValue,
        > long.MaxValue => long.MaxValue,
        _ => (long)value,
    };
}
