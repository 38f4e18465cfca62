namespace MetaApi.Schemas.Scalars;

/// <summary>The parts of a text that is a number: <c>-12.50e3</c> has the digits 12 and 50 and the exponent 3.</summary>
internal readonly ref struct NumberParts
{
    const int MostDigits = 400;
    const int LargestExponent = 400;

    public bool IsNegative { get; private init; }

    public ReadOnlySpan<byte> Whole { get; private init; }

    public ReadOnlySpan<byte> Fraction { get; private init; }

    public int Exponent { get; private init; }

    /// <summary>Beyond what is worth computing: a few bytes of exponent must not buy megabytes of digits.</summary>
    public bool IsTooLong => Whole.Length + Fraction.Length > MostDigits || Math.Abs(Exponent) > LargestExponent;

    public static bool TryRead(ReadOnlySpan<byte> text, NumberSpelling spelling, out NumberParts parts)
    {
        var rest = text;
        var sign = TakeSign(ref rest, spelling == NumberSpelling.Loose);
        var whole = TakeDigits(ref rest);
        var isNumber = IsWhole(whole, spelling)
            & TryTakeFraction(ref rest, out var fraction)
            & TryTakeExponent(ref rest, out var exponent);
        parts = new() { IsNegative = sign < 0, Whole = whole, Fraction = fraction, Exponent = exponent };
        return isNumber && rest.IsEmpty;
    }

    static bool IsWhole(ReadOnlySpan<byte> digits, NumberSpelling spelling) =>
        spelling == NumberSpelling.Loose ? digits.Length > 0 : digits.Length == 1 || (digits.Length > 1 && digits[0] != '0');

    static bool TryTakeFraction(scoped ref ReadOnlySpan<byte> text, out ReadOnlySpan<byte> digits)
    {
        digits = default;
        if (text.IsEmpty || text[0] != '.')
            return true;

        text = text[1..];
        digits = TakeDigits(ref text);
        return !digits.IsEmpty;
    }

    static bool TryTakeExponent(scoped ref ReadOnlySpan<byte> text, out int exponent)
    {
        exponent = 0;
        if (text.IsEmpty || (text[0] | 0x20) != 'e')
            return true;

        text = text[1..];
        var sign = TakeSign(ref text, mayBePlus: true);
        var digits = TakeDigits(ref text);
        foreach (var digit in digits)
            exponent = Math.Min((exponent * 10) + digit - '0', LargestExponent + 1);

        exponent *= sign;
        return !digits.IsEmpty;
    }

    static int TakeSign(scoped ref ReadOnlySpan<byte> text, bool mayBePlus)
    {
        if (text.IsEmpty || (text[0] != '-' && !(mayBePlus && text[0] == '+')))
            return 1;

        var sign = text[0] == '-' ? -1 : 1;
        text = text[1..];
        return sign;
    }

    static ReadOnlySpan<byte> TakeDigits(scoped ref ReadOnlySpan<byte> text)
    {
        var length = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        var digits = length < 0 ? text : text[..length];
        text = text[digits.Length..];
        return digits;
    }
}
