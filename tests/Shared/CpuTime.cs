namespace MetaApi.Tests.Shared;

/// <summary>What work costs in time of the processor, which other processes do not lengthen.</summary>
static class CpuTime
{
    const int Repetitions = 5;

    /// <summary>The least of several runs, the first of which does not count.</summary>
    public static TimeSpan Least(Action work)
    {
        work();
        return Enumerable.Range(0, Repetitions).Min(_ => Of(work));
    }

    /// <summary>How many times as much as a part of it a work costs.</summary>
    public static double Ratio(Action part, Action whole) => Least(whole) / Least(part);

    static TimeSpan Of(Action work)
    {
        var before = Environment.CpuUsage.TotalTime;
        work();
        return Environment.CpuUsage.TotalTime - before;
    }
}
