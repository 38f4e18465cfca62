using System.Threading.RateLimiting;
using MetaApi.Calls.Limits;

namespace MetaApi.Limits;

/// <summary>A bucket of the library's, which knows the time by itself.</summary>
internal sealed class BucketCounter(TokenBucketQuota quota) : RateCounter
{
    /// <summary>A bucket that is filled in smaller steps tells better when the next call is let in; but not in smaller ones than round well.</summary>
    static readonly TimeSpan LeastStep = TimeSpan.FromMilliseconds(1);

    readonly TokenBucketRateLimiter bucket = Bucket(quota);

    public override RateGrant Take(long now)
    {
        bucket.TryReplenish();
        using var lease = bucket.AttemptAcquire();
        var remaining = lease.IsAcquired ? (int)bucket.GetStatistics()!.CurrentAvailablePermits : 0;
        return new(lease.IsAcquired, remaining, quota.Window * (quota.Limit - remaining) / quota.Limit, RetryAfter(lease));
    }

    TimeSpan RetryAfter(RateLimitLease lease) =>
        lease.IsAcquired ? TimeSpan.Zero : lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : quota.Window;

    static TokenBucketRateLimiter Bucket(TokenBucketQuota quota)
    {
        var tokens = (int)Math.Clamp(Math.Ceiling(LeastStep / quota.Every * quota.Refill), 1, quota.Refill);
        return new(new()
        {
            TokenLimit = quota.Limit,
            TokensPerPeriod = tokens,
            ReplenishmentPeriod = TimeSpan.FromTicks((long)Math.Ceiling((double)quota.Every.Ticks * tokens / quota.Refill)),
            AutoReplenishment = false,
        });
    }
}
