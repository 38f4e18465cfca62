namespace MetaApi.Calls.Repetition;

/// <summary>A call in memory: running, or with its reply.</summary>
internal sealed class RememberedCall(IdempotencyClaim claim)
{
    const int Overhead = 512;

    public IdempotencyClaim Claim => claim;

    public IdempotencyRecord Record { get; private set; } = new(claim.Fingerprint, null);

    /// <summary>The first to be over first; those of one time in the order of their replies.</summary>
    public static IComparer<RememberedCall> ByEnd { get; } =
        Comparer<RememberedCall>.Create((one, other) => (one.End, one.Number).CompareTo((other.End, other.Number)));

    /// <summary>When its reply is over.</summary>
    public TimeSpan End { get; private set; }

    /// <summary>Which reply it is.</summary>
    public long Number { get; private set; }

    /// <summary>Where it stands among those with a reply; null before it has one.</summary>
    public LinkedListNode<RememberedCall>? Place { get; private set; }

    /// <summary>About how many bytes it takes.</summary>
    public long Size { get; private set; }

    public static long SizeOf(IdempotentReply reply) =>
        Overhead + reply.Body.Length + reply.Headers.Sum(h => (long)sizeof(char) * (h.Key.Length + h.Value.Length));

    public void Finish(IdempotentReply reply, LinkedListNode<RememberedCall> place, (TimeSpan Time, long Number) now)
    {
        (Record, Place, Size, Number) = (Record with { Reply = reply }, place, SizeOf(reply), now.Number);
        End = claim.Keep > TimeSpan.MaxValue - now.Time ? TimeSpan.MaxValue : now.Time + claim.Keep;
    }
}
