using MetaApi.Model.Policies;

namespace MetaApi.Execution.Limits;

/// <summary>How many calls each segment of the time has let in: those of the whole window and the one that is under way, so that never too few count.</summary>
internal struct SlidingWindowCount : IRateCount<SlidingWindowQuota>
{
    /// <summary>A ring; a segment stands at its number modulo the length.</summary>
    int[]? taken;

    long newest;

    int total;

    public RateResult Take(SlidingWindowQuota quota, TimeSpan now)
    {
        taken ??= new int[quota.Segments + 1];
        MoveTo((long)(now / quota.Segment));
        var isTaken = total < quota.Limit;
        if (isTaken)
        {
            taken[newest % taken.Length]++;
            total++;
        }
        return new(isTaken, quota.Limit - total, LeavesAfter(quota, now, Last), total < quota.Limit ? TimeSpan.Zero : LeavesAfter(quota, now, First));
    }

    readonly long Oldest => Math.Max(0, newest - taken!.Length + 1);

    /// <summary>The earliest segment that counts.</summary>
    readonly long First
    {
        get
        {
            var segment = Oldest;
            while (segment < newest && taken![segment % taken.Length] == 0)
                segment++;
            return segment;
        }
    }

    /// <summary>The latest segment that counts.</summary>
    readonly long Last
    {
        get
        {
            var segment = newest;
            while (segment > Oldest && taken![segment % taken.Length] == 0)
                segment--;
            return segment;
        }
    }

    void MoveTo(long segment)
    {
        newest = Math.Max(newest, segment - taken!.Length);
        while (newest < segment)
        {
            newest++;
            total -= taken[newest % taken.Length];
            taken[newest % taken.Length] = 0;
        }
    }

    readonly TimeSpan LeavesAfter(SlidingWindowQuota quota, TimeSpan now, long segment) => (segment + taken!.Length) * quota.Segment - now;
}
