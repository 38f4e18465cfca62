using System.Diagnostics;
using System.Threading.RateLimiting;
using MetaApi.Calls.Limits;

namespace MetaApi.Limits;

/// <summary>
/// A limiter for each client. They are of two generations: after each time in which a quota is whole again, those that nobody has asked for meanwhile are
/// dropped at once. So nothing is lost that would count, and no call pays for looking through all of them.
/// </summary>
/// <remarks>The library's own partitions have no bound to their number, and look at each ten times a second.</remarks>
internal sealed class RatePartitions(RateRule limit)
{
    readonly Lock gate = new();

    readonly QuotaLimiters limiters = new(limit.Quota);

    Dictionary<PartitionKey, ReplenishingRateLimiter> recent = [];

    Dictionary<PartitionKey, ReplenishingRateLimiter> earlier = [];

    Timer? slide;

    long turned = Stopwatch.GetTimestamp();

    /// <summary>How many clients are told apart now.</summary>
    public int Keys
    {
        get
        {
            lock (gate)
                return recent.Count + earlier.Count;
        }
    }

    public RateGrant Take(in PartitionKey key)
    {
        ReplenishingRateLimiter limiter;
        lock (gate)
        {
            if (Stopwatch.GetElapsedTime(turned) is var time && time >= limit.Quota.Reset)
                Turn(time);
            limiter = LimiterOf(key);
        }
        return limiters.Take(limiter);
    }

    /// <summary>Drops the limiters that have not been asked for since the last turn.</summary>
    /// <param name="time">How long that is ago.</param>
    public void Turn(TimeSpan time)
    {
        earlier = time >= limit.Quota.Reset * 2 ? [] : recent;
        recent = [];
        turned = Stopwatch.GetTimestamp();
    }

    ReplenishingRateLimiter LimiterOf(in PartitionKey key)
    {
        if (recent.TryGetValue(key, out var known))
            return known;
        var counted = HasRoomFor(key) ? key : key.Shared();
        if (!recent.TryGetValue(counted, out known))
        {
            if (!earlier.Remove(counted, out known))
                known = limiters.Make();
            recent.Add(counted, known);
            if (limiters.Slide is { } period)
                slide ??= new(_ => Slide(), null, period, period);
        }
        return known;
    }

    /// <summary>Forgetting one client for another would let those in who come with many names, so newcomers share instead.</summary>
    bool HasRoomFor(in PartitionKey key) => recent.Count + earlier.Count < limit.MaxKeys || earlier.ContainsKey(key);

    /// <summary>Moves the windows of all clients, and ends with the last of them.</summary>
    void Slide()
    {
        lock (gate)
        {
            if (Stopwatch.GetElapsedTime(turned) is var time && time >= limit.Quota.Reset)
                Turn(time);
            foreach (var limiter in recent.Values.Concat(earlier.Values))
                limiter.TryReplenish();
            if (recent.Count + earlier.Count > 0)
                return;
            slide?.Dispose();
            slide = null;
        }
    }
}
