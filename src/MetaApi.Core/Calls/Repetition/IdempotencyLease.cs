namespace MetaApi.Calls.Repetition;

/// <summary>How long a key stays with a call that runs. It must be longer than the call: a key that is free while its call runs lets a second one run.</summary>
internal static class IdempotencyLease
{
    static readonly TimeSpan Shortest = TimeSpan.FromMinutes(5);

    /// <summary>Rendering, and telling the store, come behind the time of a call.</summary>
    static readonly TimeSpan Spare = TimeSpan.FromMinutes(1);

    static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>A call that may take any time counts as dead after a day.</summary>
    public static TimeSpan For(TimeSpan callTimeout) =>
        callTimeout == Timeout.InfiniteTimeSpan ? Longest
        : callTimeout + Spare > Shortest ? callTimeout + Spare
        : Shortest;
}
