using MetaApi.Model.Policies;

namespace MetaApi.Execution.Limits;

/// <summary>The right of one call to run. It is given back once, however often that is asked for.</summary>
internal sealed class ConcurrencyPermit(ConcurrencyLimiter limiter, PartitionKey key) : IDisposable
{
    int isGivenBack;

    public ConcurrencyLimiter Limiter => limiter;

    public void Dispose()
    {
        if (Interlocked.Exchange(ref isGivenBack, 1) == 0)
            limiter.Leave(key);
    }
}
