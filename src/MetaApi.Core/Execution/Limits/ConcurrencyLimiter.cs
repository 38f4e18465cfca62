using MetaApi.Model.Policies;

namespace MetaApi.Execution.Limits;

/// <summary>Counts the calls that run, for all routes below the node that declares the limit. Who waits is let in in the order of coming.</summary>
internal sealed class ConcurrencyLimiter(int limit, int queue)
{
    readonly Lock gate = new();

    readonly Dictionary<PartitionKey, ConcurrencySlot> slots = [];

    /// <summary>How many run now, of all clients.</summary>
    public int Running => Sum(s => s.Running);

    /// <summary>How many wait now, of all clients.</summary>
    public int Waiting => Sum(s => s.Waiting.Count);

    /// <summary>Lets a call in if it can be at once; null when it cannot.</summary>
    public ConcurrencyPermit? TryEnter(in PartitionKey key)
    {
        lock (gate)
            return SlotOf(key).TryEnter(limit) ? new(this, key) : null;
    }

    /// <summary>Lets a call in when its turn comes; null when there is no room to wait.</summary>
    /// <exception cref="OperationCanceledException">The call is over before its turn comes.</exception>
    public async Task<ConcurrencyPermit?> EnterAsync(PartitionKey key, CancellationToken cancelled)
    {
        LinkedListNode<TaskCompletionSource> waiter;
        lock (gate)
        {
            var slot = SlotOf(key);
            if (slot.TryEnter(limit))
                return new(this, key);
            if (slot.Waiting.Count >= queue)
                return null;
            waiter = slot.Waiting.AddLast(new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }
        using (cancelled.UnsafeRegister((_, token) => GiveUp(waiter, token), null))
            await waiter.Value.Task;
        return new(this, key);
    }

    /// <summary>Ends a call: its place is the next one's, or nobody's. A client of which nothing runs is forgotten.</summary>
    public void Leave(in PartitionKey key)
    {
        TaskCompletionSource? next;
        lock (gate)
        {
            var slot = slots[key];
            next = slot.Leave();
            if (slot.Running == 0 && key != PartitionKey.Everybody)
                slots.Remove(key);
        }
        next?.SetResult();
    }

    /// <summary>Who is not in the queue any more has been let in, and gives the permit back as any call does.</summary>
    void GiveUp(LinkedListNode<TaskCompletionSource> waiter, CancellationToken cancelled)
    {
        lock (gate)
        {
            if (waiter.List is not { } waiting)
                return;
            waiting.Remove(waiter);
        }
        waiter.Value.SetCanceled(cancelled);
    }

    ConcurrencySlot SlotOf(in PartitionKey key)
    {
        if (!slots.TryGetValue(key, out var slot))
            slots.Add(key, slot = new());
        return slot;
    }

    int Sum(Func<ConcurrencySlot, int> of)
    {
        lock (gate)
            return slots.Values.Sum(of);
    }
}
