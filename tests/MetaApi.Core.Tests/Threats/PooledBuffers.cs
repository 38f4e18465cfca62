using System.Collections.Concurrent;
using System.Diagnostics.Tracing;

namespace MetaApi.Core.Tests.Threats;

/// <summary>Follows the shared pools of arrays by what they tell: which arrays are out, and which came back twice.</summary>
sealed class PooledBuffers : EventListener
{
    const string Pools = "System.Buffers.ArrayPoolEventSource";

    const int Rented = 1;

    const int Returned = 3;

    readonly ConcurrentDictionary<int, int> outside = new();

    int rents;

    /// <summary>How many arrays were rented.</summary>
    public int Rents => Volatile.Read(ref rents);

    /// <summary>The arrays that were rented more often than they came back, or came back more often.</summary>
    public IEnumerable<int> Unbalanced => outside.Where(o => o.Value != 0).Select(o => o.Key);

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == Pools)
            EnableEvents(eventSource, EventLevel.Verbose);
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData.EventSource.Name != Pools || eventData.EventId is not (Rented or Returned))
            return;
        var change = eventData.EventId == Rented ? 1 : -1;
        outside.AddOrUpdate((int)eventData.Payload![0]!, change, (_, count) => count + change);
        if (change > 0)
            Interlocked.Increment(ref rents);
    }
}
