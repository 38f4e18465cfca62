namespace MetaApi.Schemas.Scalars;

/// <summary>RFC 3339 full-time. A leap second is one only where UTC shows 23:59:60.</summary>
internal readonly record struct FullTime(long Ticks, int OffsetMinutes)
{
    const int MinutesPerDay = 24 * 60;

    public static bool TryParse(ReadOnlySpan<byte> text, out FullTime value)
    {
        value = default;
        if (!ClockText.TryTake(ref text, out var reading) || !OffsetText.TryRead(text, out var offset))
            return false;

        value = new(reading.Ticks, offset);
        return !reading.IsLeapSecond || IsLastMinuteOfDay(reading.Minute - offset);
    }

    static bool IsLastMinuteOfDay(int minute) => (minute + MinutesPerDay) % MinutesPerDay == MinutesPerDay - 1;
}
