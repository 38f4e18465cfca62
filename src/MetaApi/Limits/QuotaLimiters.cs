using System.Threading.RateLimiting;
using MetaApi.Calls.Limits;

namespace MetaApi.Limits;

/// <summary>Makes the limiters of a quota, and asks them. None has a timer of its own: each is replenished when it is asked.</summary>
internal sealed class QuotaLimiters(RateQuota quota)
{
    /// <summary>A bucket that is filled in smaller steps tells better when the next call is let in; but not in smaller ones than round well.</summary>
    static readonly TimeSpan LeastStep = TimeSpan.FromMilliseconds(1);

    /// <summary>How many times a sliding window is looked at while it would move by a segment: it never moves early, and by that part of one late.</summary>
    const int LooksPerSegment = 8;

    /// <summary>How often sliding windows are moved; null for others. The library moves them by one segment each time, so waiting for a call would not do.</summary>
    public TimeSpan? Slide => quota is SlidingWindowQuota window ? TimeSpan.FromMilliseconds(Math.Max(1, (window.Segment / LooksPerSegment).TotalMilliseconds)) : null;

    public ReplenishingRateLimiter Make() => quota switch
    {
        TokenBucketQuota bucket => Bucket(bucket),
        FixedWindowQuota window => new FixedWindowRateLimiter(new()
        {
            PermitLimit = window.Limit, Window = window.Length, AutoReplenishment = false,
        }),
        SlidingWindowQuota window => new SlidingWindowRateLimiter(new()
        {
            PermitLimit = window.Limit, Window = window.Length, SegmentsPerWindow = window.Segments, AutoReplenishment = false,
        }),
        _ => throw new InvalidOperationException($"No limiter counts {quota}."),
    };

    public RateGrant Take(ReplenishingRateLimiter limiter)
    {
        limiter.TryReplenish();
        using var lease = limiter.AttemptAcquire();
        var remaining = lease.IsAcquired ? (int)limiter.GetStatistics()!.CurrentAvailablePermits : 0;
        return new(lease.IsAcquired, remaining, ResetAfter(remaining), lease.IsAcquired ? TimeSpan.Zero : RetryAfter(lease));
    }

    static TokenBucketRateLimiter Bucket(TokenBucketQuota bucket)
    {
        var tokens = (int)Math.Clamp(Math.Ceiling(LeastStep / bucket.Every * bucket.Refill), 1, bucket.Refill);
        return new(new()
        {
            TokenLimit = bucket.Limit,
            TokensPerPeriod = tokens,
            ReplenishmentPeriod = TimeSpan.FromTicks((long)Math.Ceiling((double)bucket.Every.Ticks * tokens / bucket.Refill)),
            AutoReplenishment = false,
        });
    }

    /// <summary>Of a window it is only known that it ends within its length.</summary>
    TimeSpan ResetAfter(int remaining) => quota is TokenBucketQuota bucket ? bucket.Window * (bucket.Limit - remaining) / bucket.Limit : quota.Window;

    /// <summary>A sliding window does not tell; some of it will have gone by after a segment.</summary>
    TimeSpan RetryAfter(RateLimitLease lease) => lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after
        : quota is SlidingWindowQuota window ? window.Segment
        : quota.Window;
}
