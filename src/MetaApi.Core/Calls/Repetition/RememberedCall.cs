namespace MetaApi.Calls.Repetition;

/// <summary>A call in memory: running, or with its reply.</summary>
internal sealed class RememberedCall(IdempotencyClaim claim)
{
    const int Overhead = 512;

    public IdempotencyClaim Claim => claim;

    public IdempotencyRecord Record { get; private set; } = new(claim.Fingerprint, null);

    /// <summary>When its reply came.</summary>
    public long Finished { get; private set; }

    /// <summary>About how many bytes it takes.</summary>
    public long Size { get; private set; }

    public static long SizeOf(IdempotentReply reply) =>
        Overhead + reply.Body.Length + reply.Headers.Sum(h => (long)sizeof(char) * (h.Key.Length + h.Value.Length));

    public void Finish(IdempotentReply reply, long now) =>
        (Record, Finished, Size) = (Record with { Reply = reply }, now, SizeOf(reply));
}
