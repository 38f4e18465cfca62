namespace MetaApi.Schemas.Scalars;

/// <summary>RFC 3339 partial-time, without offset. A leap second is no time of day that .NET can hold: it is out of range.</summary>
internal static class TimeText
{
    public const int MaxLength = 16;

    public static ScalarResult TryParse(ReadOnlySpan<byte> text, out TimeOnly value)
    {
        value = default;
        if (!ClockText.TryTake(ref text, out var reading) || !text.IsEmpty)
            return ScalarResult.Malformed;
        if (reading.IsLeapSecond)
            return ScalarResult.OutOfRange;

        value = new(reading.Ticks);
        return ScalarResult.Ok;
    }

    public static void Format(TimeOnly value, Span<byte> destination, out int written) =>
        written = ClockText.Write(value.Ticks, destination);
}
