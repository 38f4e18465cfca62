namespace MetaApi.Schemas.Scalars;

/// <summary>A time of day: RFC 3339 partial-time, in steps of a tick and without leap seconds.</summary>
internal static class TimeText
{
    public const int MaxLength = 16;

    /// <summary>The same texts, as a regular expression (ECMA-262).</summary>
    public const string Pattern = @"^(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,7})?$";

    public static ScalarResult TryParse(ReadOnlySpan<byte> text, out TimeOnly value)
    {
        value = default;
        if (text.Length > MaxLength || !ClockText.TryTake(ref text, out var reading) || !text.IsEmpty || reading.IsLeapSecond)
            return ScalarResult.Malformed;

        value = new(reading.Ticks);
        return ScalarResult.Ok;
    }

    /// <summary>With as few digits as tell the value.</summary>
    public static int Format(TimeOnly value, Span<byte> destination) => ClockText.Write(value.Ticks, destination);
}
