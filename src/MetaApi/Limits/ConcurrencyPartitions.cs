using System.Threading.RateLimiting;
using MetaApi.Calls.Limits;
using MetaApi.Calls.Telemetry;

namespace MetaApi.Limits;

/// <summary>A limiter for each client of which calls run or wait; the last one that ends takes it along. Its fullest queue is what health tells.</summary>
internal sealed class ConcurrencyPartitions(ConcurrencyRule limit) : IHealthSource
{
    readonly Lock gate = new();

    readonly Dictionary<PartitionKey, ConcurrencyPartition> partitions = [];

    /// <summary>How many clients have calls that run or wait.</summary>
    public int Keys
    {
        get
        {
            lock (gate)
                return partitions.Count;
        }
    }

    string IHealthSource.Name => "waiting_calls";

    long IHealthSource.Count
    {
        get
        {
            lock (gate)
                return partitions.Values.Select(p => p.Limiter.GetStatistics()?.CurrentQueuedCount ?? 0).DefaultIfEmpty().Max();
        }
    }

    long? IHealthSource.Limit => limit.Queue;

    public IDisposable? TryEnter(in PartitionKey key)
    {
        var partition = Join(key);
        return Entered(partition, partition.Limiter.AttemptAcquire());
    }

    public async ValueTask<IDisposable?> EnterAsync(PartitionKey key, CancellationToken cancelled)
    {
        var partition = Join(key);
        try
        {
            return Entered(partition, await partition.Limiter.AcquireAsync(1, cancelled));
        }
        catch (OperationCanceledException)
        {
            Leave(partition);
            throw;
        }
    }

    /// <summary>Ends the part of a call.</summary>
    public void Leave(ConcurrencyPartition partition)
    {
        lock (gate)
            if (--partition.Calls == 0)
                partitions.Remove(partition.Key);
    }

    ConcurrencyLease? Entered(ConcurrencyPartition partition, RateLimitLease lease)
    {
        if (lease.IsAcquired)
            return new(this, partition, lease);
        Leave(partition);
        return null;
    }

    ConcurrencyPartition Join(in PartitionKey key)
    {
        lock (gate)
        {
            if (!partitions.TryGetValue(key, out var partition))
                partitions.Add(key, partition = new(key, limit));
            partition.Calls++;
            return partition;
        }
    }
}
