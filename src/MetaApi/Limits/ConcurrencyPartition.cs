using System.Threading.RateLimiting;
using MetaApi.Calls.Limits;

namespace MetaApi.Limits;

/// <summary>The calls of one client, or of all.</summary>
internal sealed class ConcurrencyPartition(PartitionKey key, ConcurrencyRule limit)
{
    public PartitionKey Key => key;

    /// <summary>How many calls run, wait or ask. Those who keep the partition hold its lock.</summary>
    public int Calls { get; set; }

    public ConcurrencyLimiter Limiter { get; } = new(new()
    {
        PermitLimit = limit.Most, QueueLimit = limit.Queue, QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });
}
