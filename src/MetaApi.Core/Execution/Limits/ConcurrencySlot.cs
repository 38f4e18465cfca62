namespace MetaApi.Execution.Limits;

/// <summary>The calls of one client, or of all: those that run, and those that wait. Its limiter holds the lock.</summary>
internal sealed class ConcurrencySlot
{
    public int Running { get; private set; }

    public LinkedList<TaskCompletionSource> Waiting { get; } = [];

    public bool TryEnter(int limit)
    {
        if (Running >= limit)
            return false;
        Running++;
        return true;
    }

    /// <summary>Ends a call; whoever takes its place is handed out.</summary>
    public TaskCompletionSource? Leave()
    {
        if (Waiting.First is not { } next)
        {
            Running--;
            return null;
        }
        Waiting.RemoveFirst();
        return next.Value;
    }
}
