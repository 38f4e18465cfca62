using MetaApi.Model.Policies;

namespace MetaApi.Execution.Limits;

/// <summary>How many calls a window has let in, and when it began.</summary>
internal struct FixedWindowCount : IRateCount<FixedWindowQuota>
{
    TimeSpan began;

    int taken;

    public RateResult Take(FixedWindowQuota quota, TimeSpan now)
    {
        if (taken == 0 || now - began >= quota.Length)
            (began, taken) = (now, 0);
        var isTaken = taken < quota.Limit;
        if (isTaken)
            taken++;
        var left = began + quota.Length - now;
        return new(isTaken, quota.Limit - taken, left, taken < quota.Limit ? TimeSpan.Zero : left);
    }
}
