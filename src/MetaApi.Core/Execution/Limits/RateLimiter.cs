using MetaApi.Model.Policies;

namespace MetaApi.Execution.Limits;

/// <summary>Counts the calls of the clients of one rate limit, for all routes below the node that declares it.</summary>
internal abstract class RateLimiter
{
    /// <summary>Counts a call of a client, if it is let in.</summary>
    public abstract RateResult Take(in PartitionKey key);

    /// <summary>How many clients are told apart now.</summary>
    public abstract int Keys { get; }

    public static RateLimiter For(RateLimitPolicy policy, TimeProvider clock) => policy.Quota switch
    {
        TokenBucketQuota bucket => new KeyedRateLimiter<TokenBucketQuota, TokenBucketCount>(bucket, policy.MaxKeys, clock),
        FixedWindowQuota window => new KeyedRateLimiter<FixedWindowQuota, FixedWindowCount>(window, policy.MaxKeys, clock),
        SlidingWindowQuota window => new KeyedRateLimiter<SlidingWindowQuota, SlidingWindowCount>(window, policy.MaxKeys, clock),
        var other => throw new ArgumentOutOfRangeException(nameof(policy), other, "No limiter counts this quota."),
    };
}
