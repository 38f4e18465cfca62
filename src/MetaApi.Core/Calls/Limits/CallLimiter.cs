namespace MetaApi.Calls.Limits;

/// <summary>Counts the calls that a host takes, whatever they come by: a client that uses two transports of one host has one quota.</summary>
internal abstract class CallLimiter
{
    /// <summary>Counts a call of a client, if it is let in.</summary>
    public abstract RateGrant Take(RateRule limit, in PartitionKey key);

    /// <summary>Lets a call run if it can at once; null when it cannot.</summary>
    /// <returns>What ends the call's part when it is disposed.</returns>
    public abstract IDisposable? TryEnter(ConcurrencyRule limit, in PartitionKey key);

    /// <summary>Lets a call run when its turn comes; null when there is no room to wait.</summary>
    /// <exception cref="OperationCanceledException">The call is over before its turn comes.</exception>
    public abstract ValueTask<IDisposable?> EnterAsync(ConcurrencyRule limit, PartitionKey key, CancellationToken cancelled);
}
