using MetaApi.Model.Policies;

namespace MetaApi.Execution.Limits;

/// <summary>How much of a bucket is spent. It fills with the time that has passed, so nothing has to run for it.</summary>
internal struct TokenBucketCount : IRateCount<TokenBucketQuota>
{
    /// <summary>What rounding may take away from a call that is due.</summary>
    const double Tolerance = 1e-9;

    double spent;

    TimeSpan at;

    public RateResult Take(TokenBucketQuota quota, TimeSpan now)
    {
        spent = Math.Max(0, spent - (now - at) / quota.Every * quota.Refill);
        at = now;
        var isTaken = spent + 1 <= quota.Limit + Tolerance;
        if (isTaken)
            spent++;
        return new(isTaken, (int)(quota.Limit - spent + Tolerance), TimeFor(quota, spent), TimeFor(quota, Math.Max(0, spent + 1 - quota.Limit)));
    }

    static TimeSpan TimeFor(TokenBucketQuota quota, double calls) => quota.Every * (calls / quota.Refill);
}
