namespace MetaApi.Schemas.Scalars;

/// <summary>A number in JSON's grammar, short and without exponent, as nearly every number is. All others take the general way.</summary>
internal static class PlainNumber
{
    const int MostCharacters = 18;

    public static bool TryRead(ReadOnlySpan<byte> text, out long digits, out int scale)
    {
        digits = 0;
        scale = 0;
        var isNegative = !text.IsEmpty && text[0] == '-';
        var rest = isNegative ? text[1..] : text;
        if (rest.Length is < 1 or > MostCharacters || (rest[0] == '0' && rest.Length > 1 && rest[1] != '.'))
            return false;

        var whole = TakeDigits(rest, 0, out var value);
        if (whole < rest.Length && !TryTakeFraction(rest, whole, ref value, out scale))
            return false;

        digits = isNegative ? -value : value;
        return true;
    }

    static bool TryTakeFraction(ReadOnlySpan<byte> text, int point, ref long value, out int scale)
    {
        scale = text.Length - point - 1;
        if (point == 0 || scale == 0 || text[point] != '.')
            return false;

        return TakeDigits(text[(point + 1)..], value, out value) == scale;
    }

    static int TakeDigits(ReadOnlySpan<byte> text, long start, out long value)
    {
        var position = 0;
        value = start;
        for (; position < text.Length && (uint)text[position] - '0' is var digit and <= 9; position++)
            value = (value * 10) + digit;

        return position;
    }
}
