namespace MetaApi.Schemas.Scalars;

/// <summary>Integers by value: <c>1.0</c> and <c>1e3</c> are integers, <c>1.5</c> is not.</summary>
internal static class IntegerText
{
    public static ScalarResult TryParse(ReadOnlySpan<byte> text, out long value) =>
        PlainNumber.TryRead(text, out value, out var scale) && scale == 0
            ? ScalarResult.Ok
            : ReadAny(text, NumberSpelling.Json, out value);

    public static ScalarResult TryParseLoose(ReadOnlySpan<byte> text, out long value) =>
        PlainNumber.TryRead(text, out value, out var scale) && scale == 0
            ? ScalarResult.Ok
            : ReadAny(text, NumberSpelling.Loose, out value);

    static ScalarResult ReadAny(ReadOnlySpan<byte> text, NumberSpelling spelling, out long value)
    {
        value = 0;
        if (!NumberParts.TryRead(text, spelling, out var parts))
            return ScalarResult.Malformed;
        if (parts.IsTooLong)
            return ScalarResult.OutOfRange;

        var number = new ExactNumber(parts);
        if (number.Power < 0)
            return ScalarResult.Malformed;

        return number.TryScale(0, out var magnitude) && TryNarrow(magnitude, parts.IsNegative, out value)
            ? ScalarResult.Ok
            : ScalarResult.OutOfRange;
    }

    static bool TryNarrow(UInt128 magnitude, bool isNegative, out long value)
    {
        var signed = isNegative ? -(Int128)magnitude : (Int128)magnitude;
        value = (long)signed;
        return value == signed;
    }
}
