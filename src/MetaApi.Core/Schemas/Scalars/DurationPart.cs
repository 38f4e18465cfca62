using System.Buffers.Text;

namespace MetaApi.Schemas.Scalars;

/// <summary>A part of a duration in one unit, <c>15M</c>: how long the unit is, and how many digits may stand before its letter.</summary>
internal readonly record struct DurationPart(byte Letter, long Ticks, int Digits, long Most)
{
    public static readonly DurationPart Days = new((byte)'D', TimeSpan.TicksPerDay, 7, 9_999_999);

    public static readonly DurationPart Hours = new((byte)'H', TimeSpan.TicksPerHour, 6, 999_999);

    public static readonly DurationPart Minutes = new((byte)'M', TimeSpan.TicksPerMinute, 8, 99_999_999);

    public static readonly DurationPart Seconds = new((byte)'S', TimeSpan.TicksPerSecond, 9, 999_999_999);

    /// <summary>Adds the part that the text begins with; without one, nothing is taken.</summary>
    public void Take(ref ReadOnlySpan<byte> text, ref long ticks)
    {
        var end = text.IndexOf(Letter);
        if (end < 0 || !TryRead(text[..end], Digits, out var number))
            return;

        ticks += number * Ticks;
        text = text[(end + 1)..];
    }

    /// <summary>Takes as many whole units from the ticks as the part can say, and writes them unless there are none.</summary>
    public void Write(ref UInt128 ticks, ref Span<byte> output)
    {
        var number = Take(ref ticks);
        if (number == 0)
            return;

        Write(number, ref output);
        output[0] = Letter;
        output = output[1..];
    }

    public long Take(ref UInt128 ticks)
    {
        var number = (long)UInt128.Min(ticks / (ulong)Ticks, (ulong)Most);
        ticks -= (UInt128)number * (ulong)Ticks;
        return number;
    }

    public static void Write(long number, ref Span<byte> output)
    {
        Utf8Formatter.TryFormat(number, output, out var written);
        output = output[written..];
    }

    public static bool TryRead(ReadOnlySpan<byte> text, int most, out long number)
    {
        number = text.Length > 0 && text.Length <= most ? AsciiDigits.Read(text) : -1;
        return number >= 0;
    }
}
