using MetaApi.Calls.Limits;

namespace MetaApi.Limits;

/// <summary>Counts the calls of one client. It has no timer: what has become free meanwhile is found when it is asked.</summary>
internal abstract class RateCounter
{
    public static RateCounter Of(RateQuota quota) => quota switch
    {
        TokenBucketQuota bucket => new BucketCounter(bucket),
        FixedWindowQuota window => new WindowCounter(window.Limit, window.Length, segments: 1),
        SlidingWindowQuota window => new WindowCounter(window.Limit, window.Length, window.Segments),
        _ => throw new InvalidOperationException($"Nothing counts {quota}."),
    };

    /// <summary>Counts a call.</summary>
    /// <param name="now">A timestamp of <see cref="System.Diagnostics.Stopwatch"/>.</param>
    public abstract RateGrant Take(long now);
}
