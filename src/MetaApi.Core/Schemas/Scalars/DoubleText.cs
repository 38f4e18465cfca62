using System.Globalization;

namespace MetaApi.Schemas.Scalars;

/// <summary>The nearest double, never an infinity.</summary>
internal static class DoubleText
{
    const long LargestExact = 1L << 53;

    static ReadOnlySpan<double> PowersOfTen =>
        [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18];

    public static ScalarResult TryParse(ReadOnlySpan<byte> text, out double value) =>
        TryReadPlain(text, out value) ? ScalarResult.Ok : ReadAny(text, NumberSpelling.Json, out value);

    public static ScalarResult TryParseLoose(ReadOnlySpan<byte> text, out double value) =>
        TryReadPlain(text, out value) ? ScalarResult.Ok : ReadAny(text, NumberSpelling.Loose, out value);

    /// <summary>One division of two exact doubles rounds once, which is the nearest double. Zero is left out for the sake of -0.</summary>
    static bool TryReadPlain(ReadOnlySpan<byte> text, out double value)
    {
        var isExact = PlainNumber.TryRead(text, out var digits, out var scale)
            && digits is >= -LargestExact and <= LargestExact and not 0;
        value = isExact ? digits / PowersOfTen[scale] : 0;
        return isExact;
    }

    static ScalarResult ReadAny(ReadOnlySpan<byte> text, NumberSpelling spelling, out double value)
    {
        value = 0;
        if (!NumberParts.TryRead(text, spelling, out var parts))
            return ScalarResult.Malformed;

        return !parts.IsTooLong
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && double.IsFinite(value)
                ? ScalarResult.Ok
                : ScalarResult.OutOfRange;
    }
}
