namespace MetaApi.Schemas.Scalars;

/// <summary>A number in JSON's grammar, short and without exponent, as nearly every number is. All others take the general way.</summary>
internal static class PlainNumber
{
    const int MostCharacters = 18;

    public static bool TryRead(ReadOnlySpan<byte> text, out long digits, out int scale)
    {
        digits = 0;
        scale = 0;
        var start = !text.IsEmpty && text[0] == '-' ? 1 : 0;
        var length = text.Length - start;
        if (length is < 1 or > MostCharacters || (length > 1 && text[start] == '0' && text[start + 1] != '.'))
            return false;

        var whole = TakeDigits(text[start..], ref digits);
        var isNumber = whole == length || (whole > 0 && TryTakeFraction(text[(start + whole)..], ref digits, out scale));
        digits = start == 0 ? digits : -digits;
        return isNumber;
    }

    static bool TryTakeFraction(ReadOnlySpan<byte> text, ref long digits, out int scale)
    {
        scale = text.Length - 1;
        return text[0] == '.' && scale > 0 && TakeDigits(text[1..], ref digits) == scale;
    }

    static int TakeDigits(ReadOnlySpan<byte> text, ref long digits)
    {
        var position = 0;
        for (; position < text.Length && (uint)text[position] - '0' is var digit and <= 9; position++)
            digits = (digits * 10) + digit;

        return position;
    }
}
