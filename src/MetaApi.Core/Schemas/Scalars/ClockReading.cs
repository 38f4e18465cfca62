namespace MetaApi.Schemas.Scalars;

/// <summary>What a clock shows: the minute of the day, the second, which is 60 in a leap second, and the rest in ticks.</summary>
internal readonly record struct ClockReading(int Minute, int Second, int Fraction)
{
    public bool IsLeapSecond => Second == 60;

    /// <summary>A leap second, which .NET does not know, becomes the last tick before the next minute: its day and order stay.</summary>
    public long Ticks => IsLeapSecond
        ? ((Minute + 1) * TimeSpan.TicksPerMinute) - 1
        : (Minute * TimeSpan.TicksPerMinute) + (Second * TimeSpan.TicksPerSecond) + Fraction;
}
