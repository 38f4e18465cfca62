using System.Diagnostics;
using MetaApi.Calls.Limits;

namespace MetaApi.Limits;

/// <summary>
/// A counter for each client. They are of two generations: after each time in which a quota is whole again, those that nobody has asked for meanwhile are
/// dropped at once. So nothing is lost that would count, and no call pays for looking through all of them.
/// </summary>
/// <remarks>The library's own partitions have no bound to their number, and look at each ten times a second.</remarks>
internal sealed class RatePartitions(RateRule limit)
{
    readonly Lock gate = new();

    Dictionary<PartitionKey, RateCounter> recent = [];

    Dictionary<PartitionKey, RateCounter> earlier = [];

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
        var now = Stopwatch.GetTimestamp();
        RateCounter counter;
        lock (gate)
        {
            if (Stopwatch.GetElapsedTime(turned, now) is var time && time >= limit.Quota.Reset)
                Turn(time);
            counter = CounterOf(key);
        }
        return counter.Take(now);
    }

    /// <summary>Drops the counters that have not been asked for since the last turn.</summary>
    /// <param name="time">How long that is ago.</param>
    public void Turn(TimeSpan time)
    {
        earlier = time >= limit.Quota.Reset * 2 ? [] : recent;
        recent = [];
        turned = Stopwatch.GetTimestamp();
    }

    RateCounter CounterOf(in PartitionKey key)
    {
        if (recent.TryGetValue(key, out var known))
            return known;
        var counted = HasRoomFor(key) ? key : key.Shared();
        if (!recent.TryGetValue(counted, out known))
        {
            if (!earlier.Remove(counted, out known))
                known = RateCounter.Of(limit.Quota);
            recent.Add(counted, known);
        }
        return known;
    }

    /// <summary>Forgetting one client for another would let those in who come with many names, so newcomers share instead.</summary>
    bool HasRoomFor(in PartitionKey key) => recent.Count + earlier.Count < limit.MaxKeys || earlier.ContainsKey(key);
}
