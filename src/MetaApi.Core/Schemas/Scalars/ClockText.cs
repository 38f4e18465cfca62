namespace MetaApi.Schemas.Scalars;

/// <summary>RFC 3339 partial-time, at the start of a text. What is finer than a tick of 100 ns is cut off.</summary>
internal static class ClockText
{
    const int WholeLength = 8;
    const int TickDigits = 7;
    const int MostFractionDigits = 30;

    public static bool TryTake(ref ReadOnlySpan<byte> text, out ClockReading reading)
    {
        reading = default;
        if (text.Length < WholeLength || text[2] != ':' || text[5] != ':')
            return false;

        var hour = AsciiDigits.Read(text[..2]);
        var minute = AsciiDigits.Read(text[3..5]);
        var second = AsciiDigits.Read(text[6..8]);
        text = text[WholeLength..];
        if (hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 60 || !TryTakeFraction(ref text, out var fraction))
            return false;

        reading = new((hour * 60) + minute, second, fraction);
        return true;
    }

    public static int Write(long ticks, Span<byte> destination)
    {
        AsciiDigits.Write((int)(ticks / TimeSpan.TicksPerHour), destination[..2]);
        destination[2] = (byte)':';
        AsciiDigits.Write((int)(ticks / TimeSpan.TicksPerMinute % 60), destination[3..5]);
        destination[5] = (byte)':';
        AsciiDigits.Write((int)(ticks / TimeSpan.TicksPerSecond % 60), destination[6..8]);
        return WholeLength + WriteFraction((int)(ticks % TimeSpan.TicksPerSecond), destination[WholeLength..]);
    }

    static bool TryTakeFraction(ref ReadOnlySpan<byte> text, out int ticks)
    {
        ticks = 0;
        if (text.IsEmpty || text[0] != '.')
            return true;

        var length = text[1..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        var digits = length < 0 ? text[1..] : text[1..(length + 1)];
        for (var place = 0; place < TickDigits; place++)
            ticks = (ticks * 10) + (place < digits.Length ? digits[place] - '0' : 0);

        text = text[(digits.Length + 1)..];
        return digits.Length is > 0 and <= MostFractionDigits;
    }

    /// <summary>A point and as few digits as tell the fraction of a second; nothing for none.</summary>
    public static int WriteFraction(int ticks, Span<byte> destination)
    {
        if (ticks == 0)
            return 0;

        var digits = TickDigits;
        for (; ticks % 10 == 0; ticks /= 10)
            digits--;

        destination[0] = (byte)'.';
        AsciiDigits.Write(ticks, destination[1..(digits + 1)]);
        return digits + 1;
    }
}
