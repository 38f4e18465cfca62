using MetaApi.Calls.Repetition;
using MetaApi.Calls.Telemetry;

namespace MetaApi;

/// <summary>
/// Remembers calls in the memory of one process. It is bounded: beyond its limits the oldest replies are forgotten before their time, and a call whose reply
/// was forgotten runs again when it is sent again. Calls that run are never forgotten; when there are as many as it remembers, others are answered with 503.
/// </summary>
public sealed class MemoryIdempotencyStore : IIdempotencyStore, IHealthSource
{
    readonly Lock gate = new();

    readonly Dictionary<string, RememberedCall> calls = new(StringComparer.Ordinal);

    /// <summary>Those with a reply, the oldest first.</summary>
    readonly LinkedList<RememberedCall> finished = [];

    /// <summary>The same, the first to be over first: routes keep theirs for different times.</summary>
    readonly SortedSet<RememberedCall> ending = new(RememberedCall.ByEnd);

    readonly int maxCalls;

    readonly long maxBytes;

    readonly TimeProvider clock;

    readonly long started;

    long bytes;

    long replies;

    /// <summary>Makes a store that is empty.</summary>
    /// <param name="maxCalls">The most calls it remembers; 10 000 by default.</param>
    /// <param name="maxBytes">The most bytes of replies it keeps, about; 64 MiB by default. A reply larger than that is not kept.</param>
    /// <param name="clock">What tells the time; the system's by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is less than 1.</exception>
    public MemoryIdempotencyStore(int maxCalls = 10_000, long maxBytes = 64 * 1024 * 1024, TimeProvider? clock = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxCalls, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxBytes, 1);
        (this.maxCalls, this.maxBytes, this.clock) = (maxCalls, maxBytes, clock ?? TimeProvider.System);
        started = this.clock.GetTimestamp();
    }

    TimeSpan Now => clock.GetElapsedTime(started);

    string IHealthSource.Name => "idempotency_running";

    /// <summary>Replies make room for others, so only what runs can fill it.</summary>
    long IHealthSource.Count
    {
        get
        {
            lock (gate)
                return calls.Count - finished.Count;
        }
    }

    long? IHealthSource.Limit => maxCalls;

    /// <inheritdoc/>
    public ValueTask<IdempotencyRecord?> BeginAsync(IdempotencyClaim claim, CancellationToken cancelled)
    {
        ArgumentNullException.ThrowIfNull(claim);
        lock (gate)
        {
            while (ending.Min is { } next && next.End <= Now)
                Forget(next);
            if (calls.TryGetValue(claim.Key, out var known))
                return new(known.Record);
            if (calls.Count >= maxCalls)
                Forget(finished.First?.Value ?? throw new IdempotencyStoreFullException());
            calls.Add(claim.Key, new(claim));
            return new((IdempotencyRecord?)null);
        }
    }

    /// <inheritdoc/>
    public ValueTask CompleteAsync(IdempotencyClaim claim, IdempotentReply reply, CancellationToken cancelled)
    {
        ArgumentNullException.ThrowIfNull(reply);
        lock (gate)
        {
            if (RunningOf(claim) is not { } call)
                return default;
            if (RememberedCall.SizeOf(reply) > maxBytes)
            {
                calls.Remove(claim.Key);
                return default;
            }
            call.Finish(reply, finished.AddLast(call), (Now, ++replies));
            ending.Add(call);
            bytes += call.Size;
            while (bytes > maxBytes)
                Forget(finished.First!.Value);
        }
        return default;
    }

    /// <inheritdoc/>
    public ValueTask AbandonAsync(IdempotencyClaim claim, CancellationToken cancelled)
    {
        lock (gate)
            if (RunningOf(claim) is not null)
                calls.Remove(claim.Key);
        return default;
    }

    RememberedCall? RunningOf(IdempotencyClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return calls.TryGetValue(claim.Key, out var call) && call.Claim.Owner == claim.Owner && call.Record.Reply is null ? call : null;
    }

    /// <summary>What runs in this process ends with it, and needs no lease; only what is finished is ever forgotten.</summary>
    void Forget(RememberedCall call)
    {
        calls.Remove(call.Claim.Key);
        finished.Remove(call.Place!);
        ending.Remove(call);
        bytes -= call.Size;
    }
}
