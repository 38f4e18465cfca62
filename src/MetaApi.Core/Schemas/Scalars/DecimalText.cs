using System.Buffers.Text;

namespace MetaApi.Schemas.Scalars;

/// <summary>The exact value or none. The scale stays as written where it fits: <c>1.50</c> is 1.50 and not 1.5.</summary>
internal static class DecimalText
{
    const int LargestScale = 28;

    static readonly UInt128 Largest = new(uint.MaxValue, ulong.MaxValue);

    public static ScalarResult TryParse(ReadOnlySpan<byte> text, out decimal value) =>
        TryReadPlain(text, out value) ? ScalarResult.Ok : ReadAny(text, NumberSpelling.Json, out value);

    public static ScalarResult TryParseLoose(ReadOnlySpan<byte> text, out decimal value) =>
        TryReadPlain(text, out value) ? ScalarResult.Ok : ReadAny(text, NumberSpelling.Loose, out value);

    /// <summary>Writes the value with the digits it has, trailing zeros too. What fits into 64 bits needs no long division.</summary>
    /// <returns>How many bytes were written.</returns>
    public static int Format(decimal value, Span<byte> destination)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var digits = (uint)bits[0] | ((ulong)(uint)bits[1] << 32);
        if (bits[2] == 0 && digits != 0)
            return FormatShort(digits, bits[3] < 0, (bits[3] >> 16) & 0xFF, destination);
        Utf8Formatter.TryFormat(value, destination, out var length);
        return length;
    }

    static int FormatShort(ulong digits, bool isNegative, int scale, Span<byte> destination)
    {
        var start = isNegative ? 1 : 0;
        var whole = Math.Max(DigitsOf(digits) - scale, 1);
        var end = start + whole + (scale > 0 ? scale + 1 : 0);
        for (var i = end - 1; i >= start; i--)
            if (scale > 0 && i == start + whole)
                destination[i] = (byte)'.';
            else
                (digits, destination[i]) = (digits / 10, (byte)('0' + (digits % 10)));
        if (isNegative)
            destination[0] = (byte)'-';
        return end;
    }

    static int DigitsOf(ulong value)
    {
        var count = 1;
        for (; value >= 10; value /= 10)
            count++;
        return count;
    }

    static bool TryReadPlain(ReadOnlySpan<byte> text, out decimal value)
    {
        var isPlain = PlainNumber.TryRead(text, out var digits, out var scale);
        value = isPlain ? Compose((UInt128)Math.Abs(digits), digits < 0, scale) : 0;
        return isPlain;
    }

    static ScalarResult ReadAny(ReadOnlySpan<byte> text, NumberSpelling spelling, out decimal value)
    {
        value = 0;
        if (!NumberParts.TryRead(text, spelling, out var parts))
            return ScalarResult.Malformed;
        if (parts.IsTooLong)
            return ScalarResult.OutOfRange;

        var number = new ExactNumber(parts);
        var written = Math.Clamp(parts.Fraction.Length - parts.Exponent, 0, LargestScale);
        for (var scale = written; scale >= 0 && scale >= -number.Power; scale--)
        {
            if (!number.TryScale(scale, out var digits) || digits > Largest)
                continue;

            value = Compose(digits, parts.IsNegative, scale);
            return ScalarResult.Ok;
        }

        return ScalarResult.OutOfRange;
    }

    static decimal Compose(UInt128 digits, bool isNegative, int scale)
    {
        var low = (ulong)digits;
        return new((int)low, (int)(low >> 32), (int)(uint)(digits >> 64), isNegative, (byte)scale);
    }
}
