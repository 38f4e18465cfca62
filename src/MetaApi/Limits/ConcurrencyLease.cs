using System.Threading.RateLimiting;

namespace MetaApi.Limits;

/// <summary>A call that runs, among those of its client.</summary>
internal sealed class ConcurrencyLease(ConcurrencyPartitions partitions, ConcurrencyPartition partition, RateLimitLease lease) : IDisposable
{
    public void Dispose()
    {
        lease.Dispose();
        partitions.Leave(partition);
    }
}
