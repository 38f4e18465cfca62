namespace MetaApi.Schemas.Scalars;

/// <summary>
/// ISO 8601 durations in units of one length each: days, hours, minutes and seconds, with a sign. Each part has so few
/// digits that the sum always fits.
/// </summary>
internal static class DurationText
{
    public const int MaxLength = 48;

    /// <summary>The same texts, as a regular expression (ECMA-262).</summary>
    public const string Pattern = $"^-?P(?:{Days}(?:{Clock})?|{Clock})$";

    const string Days = "[0-9]{1,7}D";
    const string Minutes = "[0-9]{1,8}M";
    const string Seconds = @"[0-9]{1,9}(?:\.[0-9]{1,7})?S";
    const string Clock = $"T(?:[0-9]{{1,6}}H(?:{Minutes})?(?:{Seconds})?|{Minutes}(?:{Seconds})?|{Seconds})";
    const int TickDigits = 7;

    public static ScalarResult TryParse(ReadOnlySpan<byte> text, out TimeSpan value)
    {
        value = default;
        var ticks = 0L;
        var isNegative = TryTake((byte)'-', ref text);
        if (!TryTake((byte)'P', ref text) || text.IsEmpty)
            return ScalarResult.Malformed;

        DurationPart.Days.Take(ref text, ref ticks);
        if (!text.IsEmpty && !TryTakeClock(text, ref ticks))
            return ScalarResult.Malformed;

        value = new(isNegative ? -ticks : ticks);
        return ScalarResult.Ok;
    }

    /// <summary>
    /// As <c>P1DT2H</c>. What is more than a part has digits for goes into the next, so that all that was read can be
    /// written; false for what is longer still.
    /// </summary>
    public static bool TryFormat(TimeSpan value, Span<byte> destination, out int length)
    {
        var rest = (UInt128)Int128.Abs(value.Ticks);
        var output = destination;
        if (value < TimeSpan.Zero)
            Write((byte)'-', ref output);
        Write((byte)'P', ref output);
        DurationPart.Days.Write(ref rest, ref output);
        if (rest > 0 || value == TimeSpan.Zero)
            WriteClock(ref rest, ref output);

        length = destination.Length - output.Length;
        return rest == 0;
    }

    static bool TryTake(byte mark, ref ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || text[0] != mark)
            return false;

        text = text[1..];
        return true;
    }

    static bool TryTakeClock(ReadOnlySpan<byte> text, ref long ticks)
    {
        if (!TryTake((byte)'T', ref text) || text.IsEmpty)
            return false;

        DurationPart.Hours.Take(ref text, ref ticks);
        DurationPart.Minutes.Take(ref text, ref ticks);
        return text.IsEmpty || TryReadSeconds(text, ref ticks);
    }

    static bool TryReadSeconds(ReadOnlySpan<byte> text, ref long ticks)
    {
        if (text[^1] != DurationPart.Seconds.Letter)
            return false;

        var point = text.IndexOf((byte)'.');
        var whole = point < 0 ? text[..^1] : text[..point];
        var fraction = point < 0 ? "0"u8 : text[(point + 1)..^1];
        if (!DurationPart.TryRead(whole, DurationPart.Seconds.Digits, out var seconds)
            || !DurationPart.TryRead(fraction, TickDigits, out var part))
            return false;

        for (var digits = fraction.Length; digits < TickDigits; digits++)
            part *= 10;

        ticks += (seconds * TimeSpan.TicksPerSecond) + part;
        return true;
    }

    static void WriteClock(ref UInt128 rest, ref Span<byte> output)
    {
        Write((byte)'T', ref output);
        var isZero = rest == 0;
        DurationPart.Hours.Write(ref rest, ref output);
        DurationPart.Minutes.Write(ref rest, ref output);
        if (rest == 0 && !isZero)
            return;

        DurationPart.Write(DurationPart.Seconds.Take(ref rest), ref output);
        if (rest < TimeSpan.TicksPerSecond)
            WriteFraction(ref rest, ref output);
        Write(DurationPart.Seconds.Letter, ref output);
    }

    static void WriteFraction(ref UInt128 rest, ref Span<byte> output)
    {
        output = output[ClockText.WriteFraction((int)rest, output)..];
        rest = 0;
    }

    static void Write(byte mark, ref Span<byte> output)
    {
        output[0] = mark;
        output = output[1..];
    }
}
