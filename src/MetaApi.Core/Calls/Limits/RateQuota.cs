using System.Globalization;

namespace MetaApi.Calls.Limits;

/// <summary>How many calls of one client are let in, and how that is counted.</summary>
/// <param name="Limit">The most calls at once.</param>
internal abstract record RateQuota(int Limit)
{
    /// <summary>After how long without a call nothing of the earlier ones counts any more.</summary>
    public abstract TimeSpan Reset { get; }

    /// <summary>In what time <see cref="Limit"/> calls are let in again, as clients are told.</summary>
    public abstract TimeSpan Window { get; }

    public abstract string Detail { get; }

    /// <summary>What is wrong with its figures, and the remedy; null when nothing is.</summary>
    public virtual (string Problem, string Remedy)? Mistake =>
        Limit < 1 ? ($"lets in {Limit} calls", "use 1 or more")
        : Window <= TimeSpan.Zero ? ($"counts over {Window}", "use more than no time")
        : Window > Longest ? ($"counts over {Window}", $"use {Longest} or less")
        : null;

    static TimeSpan Longest => TimeSpan.FromDays(366);

    protected static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture) + " s";
}

/// <summary>What was not said.</summary>
internal sealed record UnsaidQuota() : RateQuota(0)
{
    public override TimeSpan Reset => TimeSpan.Zero;

    public override TimeSpan Window => TimeSpan.Zero;

    public override string Detail => "nothing";
}

/// <summary>A bucket that fills steadily: short bursts up to its size, and in the long run no more than flows in.</summary>
internal sealed record TokenBucketQuota(int Limit, int Refill, TimeSpan Every) : RateQuota(Limit)
{
    public override TimeSpan Reset => Window;

    /// <summary>Within what a time can be, so that wrong figures get as far as being told.</summary>
    public override TimeSpan Window => TimeSpan.FromSeconds(Math.Clamp(Every.TotalSeconds * Limit / Math.Max(1, Refill), 0, int.MaxValue));

    public override string Detail => Refill == Limit ? $"{Limit} in {Seconds(Every)}, token bucket" : $"{Limit}, {Refill} more every {Seconds(Every)}, token bucket";

    public override (string Problem, string Remedy)? Mistake => Limit >= 1 && Refill < 1 ? ($"refills {Refill} calls", "use 1 or more") : base.Mistake;
}

/// <summary>Windows that begin with a client's first call.</summary>
internal sealed record FixedWindowQuota(int Limit, TimeSpan Length) : RateQuota(Limit)
{
    public override TimeSpan Reset => Length;

    public override TimeSpan Window => Length;

    public override string Detail => $"{Limit} in {Seconds(Length)}, fixed window";
}

/// <summary>A window that moves with the time, by segments: in no time of its length is more let in.</summary>
internal sealed record SlidingWindowQuota(int Limit, TimeSpan Length, int Segments) : RateQuota(Limit)
{
    const int MostSegments = 100;

    public TimeSpan Segment => Length / Segments;

    public override TimeSpan Reset => Length * 2;

    public override TimeSpan Window => Length;

    public override string Detail => $"{Limit} in {Seconds(Length)}, sliding window of {Segments} segments";

    public override (string Problem, string Remedy)? Mistake =>
        Segments is < 1 or > MostSegments ? ($"divides its window into {Segments} segments", $"use 1 to {MostSegments}") : base.Mistake;
}
