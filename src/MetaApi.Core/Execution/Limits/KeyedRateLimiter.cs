using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using MetaApi.Model.Policies;

namespace MetaApi.Execution.Limits;

/// <summary>
/// Keeps a count for each client. The counts are of two generations: after each time in which a quota is whole again, those that nobody has asked
/// for meanwhile are dropped at once. So nothing is lost that would count, no timer runs, and no call pays for looking through all of them.
/// </summary>
/// <remarks>
/// The limiters of System.Threading.RateLimiting go by the system's clock, wake ten times a second to look at every key, and forget idle keys by
/// real time; none of that can be tested or bounded.
/// </remarks>
internal sealed class KeyedRateLimiter<TQuota, TCount>(TQuota quota, int maxKeys, TimeProvider clock) : RateLimiter
    where TQuota : RateQuota
    where TCount : struct, IRateCount<TQuota>
{
    readonly Lock gate = new();

    Dictionary<PartitionKey, TCount> recent = [];

    Dictionary<PartitionKey, TCount> earlier = [];

    TimeSpan latest;

    TimeSpan turned;

    /// <summary>How many clients are kept.</summary>
    public override int Keys
    {
        get
        {
            lock (gate)
                return recent.Count + earlier.Count;
        }
    }

    public override RateResult Take(in PartitionKey key)
    {
        var now = clock.GetElapsedTime(0);
        lock (gate)
        {
            latest = now > latest ? now : latest;
            if (latest - turned >= quota.Reset)
                Turn();
            return CountOf(key).Take(quota, latest);
        }
    }

    void Turn()
    {
        earlier = latest - turned >= quota.Reset * 2 ? [] : recent;
        recent = [];
        turned = latest;
    }

    ref TCount CountOf(in PartitionKey key)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrNullRef(recent, key);
        if (!Unsafe.IsNullRef(ref known))
            return ref known;
        var counted = HasRoomFor(key) ? key : key.Shared();
        earlier.Remove(counted, out var count);
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(recent, counted, out var isThere);
        if (!isThere)
            place = count;
        return ref place;
    }

    /// <summary>Forgetting one client for another would let those in who come with many names, so newcomers share instead.</summary>
    bool HasRoomFor(in PartitionKey key) => recent.Count + earlier.Count < maxKeys || earlier.ContainsKey(key);
}
