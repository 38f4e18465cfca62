namespace MetaApi;

/// <summary>
/// Remembers the calls of routes with <c>Idempotent(…)</c>, so that one that is sent again is answered and not run again. Register your own as a service to
/// share it between instances; by default each API has one in memory. A store is used by many calls at once.
/// </summary>
public interface IIdempotencyStore
{
    /// <summary>
    /// Remembers a call as running, unless one of its key is remembered already; of two that come at once exactly one may be told that it is the first. What it throws ends the call as
    /// a fault: nothing runs that nobody remembers.
    /// </summary>
    /// <param name="claim">What is to be remembered, for <see cref="IdempotencyClaim.Lease"/> at most: after that the process that ran it counts as dead.</param>
    /// <param name="cancelled">Cancelled when the client leaves.</param>
    /// <returns>What is remembered of the key; null when this call is the first, and is to run.</returns>
    ValueTask<IdempotencyRecord?> BeginAsync(IdempotencyClaim claim, CancellationToken cancelled);

    /// <summary>Remembers the reply of a call that began, for <see cref="IdempotencyClaim.Keep"/>. Does nothing when the key is of another <see cref="IdempotencyClaim.Owner"/> by now.</summary>
    /// <param name="claim">What the call began with.</param>
    /// <param name="reply">Its reply.</param>
    /// <param name="cancelled">Not cancelled by a client that left: its next try is what the reply is kept for.</param>
    ValueTask CompleteAsync(IdempotencyClaim claim, IdempotentReply reply, CancellationToken cancelled);

    /// <summary>Forgets a call that began and failed, so that it can be tried again. Does nothing when the key is of another <see cref="IdempotencyClaim.Owner"/> by now.</summary>
    /// <param name="claim">What the call began with.</param>
    /// <param name="cancelled">Not cancelled by a client that left.</param>
    ValueTask AbandonAsync(IdempotencyClaim claim, CancellationToken cancelled);
}
