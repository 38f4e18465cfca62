namespace MetaApi.Schemas.Scalars;

/// <summary>RFC 3339 full-date. The year 0000 is one there, but not in .NET: it is out of range.</summary>
internal static class DateText
{
    public const int Length = 10;

    public static ScalarResult TryParse(ReadOnlySpan<byte> text, out DateOnly value)
    {
        value = default;
        if (text.Length != Length || text[4] != '-' || text[7] != '-')
            return ScalarResult.Malformed;

        var year = AsciiDigits.Read(text[..4]);
        var month = AsciiDigits.Read(text[5..7]);
        var day = AsciiDigits.Read(text[8..]);
        if (year < 0 || month is < 1 or > 12 || day < 1 || day > DaysIn(year, month))
            return ScalarResult.Malformed;
        if (year == 0)
            return ScalarResult.OutOfRange;

        value = new(year, month, day);
        return ScalarResult.Ok;
    }

    public static void Format(DateOnly value, Span<byte> destination)
    {
        AsciiDigits.Write(value.Year, destination[..4]);
        destination[4] = (byte)'-';
        AsciiDigits.Write(value.Month, destination[5..7]);
        destination[7] = (byte)'-';
        AsciiDigits.Write(value.Day, destination[8..Length]);
    }

    static int DaysIn(int year, int month) => DateTime.DaysInMonth(year == 0 ? 400 : year, month);
}
