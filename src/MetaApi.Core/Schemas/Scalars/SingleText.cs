namespace MetaApi.Schemas.Scalars;

/// <summary>A number as the nearest <see cref="float"/>.</summary>
internal static class SingleText
{
    public static ScalarResult TryParse(ReadOnlySpan<byte> text, out float value) =>
        Narrowed(DoubleText.TryParse(text, out var wide), wide, out value);

    /// <summary>Accepts the spellings of <see cref="DoubleText.TryParseLoose"/>.</summary>
    public static ScalarResult TryParseLoose(ReadOnlySpan<byte> text, out float value) =>
        Narrowed(DoubleText.TryParseLoose(text, out var wide), wide, out value);

    static ScalarResult Narrowed(ScalarResult result, double wide, out float value)
    {
        value = (float)wide;
        return result is ScalarResult.Ok && !float.IsFinite(value) ? ScalarResult.OutOfRange : result;
    }
}
