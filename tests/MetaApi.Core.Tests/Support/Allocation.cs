namespace MetaApi.Core.Tests.Support;

/// <summary>What work takes of the memory.</summary>
static class Allocation
{
    /// <summary>The bytes of a second run: the first one fills what is kept for later.</summary>
    public static long Of(Action work)
    {
        work();
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
