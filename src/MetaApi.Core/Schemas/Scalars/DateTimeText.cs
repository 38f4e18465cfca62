namespace MetaApi.Schemas.Scalars;

/// <summary>RFC 3339 date-time. Offsets beyond 14 hours, and instants before the year 1 or after 9999, are out of .NET's range.</summary>
internal static class DateTimeText
{
    public const int MaxLength = 33;

    const int LargestOffset = 14 * 60;

    public static ScalarResult TryParse(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (text.Length <= DateText.Length || (text[DateText.Length] | 0x20) != 't')
            return ScalarResult.Malformed;

        var result = DateText.TryParse(text[..DateText.Length], out var date);
        if (result == ScalarResult.Malformed || !FullTime.TryParse(text[(DateText.Length + 1)..], out var time))
            return ScalarResult.Malformed;

        return result == ScalarResult.Ok && TryCompose(date, time, out value) ? ScalarResult.Ok : ScalarResult.OutOfRange;
    }

    public static void Format(DateTimeOffset value, Span<byte> destination, out int written)
    {
        DateText.Format(DateOnly.FromDateTime(value.DateTime), destination);
        destination[DateText.Length] = (byte)'T';
        written = DateText.Length + 1;
        written += ClockText.Write(value.TimeOfDay.Ticks, destination[written..]);
        written += OffsetText.Write(value.TotalOffsetMinutes, destination[written..]);
    }

    static bool TryCompose(DateOnly date, FullTime time, out DateTimeOffset value)
    {
        var local = (date.DayNumber * TimeSpan.TicksPerDay) + time.Ticks;
        var utc = local - (time.OffsetMinutes * TimeSpan.TicksPerMinute);
        var fits = Math.Abs(time.OffsetMinutes) <= LargestOffset && utc >= 0 && utc <= DateTime.MaxValue.Ticks;
        value = fits ? new(local, TimeSpan.FromMinutes(time.OffsetMinutes)) : default;
        return fits;
    }
}
