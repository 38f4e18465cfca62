namespace MetaApi.Schemas.Scalars;

/// <summary>RFC 3339 time-offset, in minutes east of UTC. <c>-00:00</c>, the unknown offset, is read as UTC.</summary>
internal static class OffsetText
{
    const int Length = 6;

    public static bool TryRead(ReadOnlySpan<byte> text, out int minutes)
    {
        minutes = 0;
        if (text.Length == 1)
            return (text[0] | 0x20) == 'z';
        if (text.Length != Length || text[0] is not ((byte)'+' or (byte)'-') || text[3] != ':')
            return false;

        var hour = AsciiDigits.Read(text[1..3]);
        var minute = AsciiDigits.Read(text[4..]);
        minutes = ((hour * 60) + minute) * (text[0] == '-' ? -1 : 1);
        return hour is >= 0 and <= 23 && minute is >= 0 and <= 59;
    }

    public static int Write(int minutes, Span<byte> destination)
    {
        if (minutes == 0)
        {
            destination[0] = (byte)'Z';
            return 1;
        }

        destination[0] = (byte)(minutes < 0 ? '-' : '+');
        AsciiDigits.Write(Math.Abs(minutes) / 60, destination[1..3]);
        destination[3] = (byte)':';
        AsciiDigits.Write(Math.Abs(minutes) % 60, destination[4..Length]);
        return Length;
    }
}
