using System.Collections.Immutable;

namespace MetaApi.Calls.Repetition;

/// <summary>What one call with a key has come to so far.</summary>
internal sealed class IdempotencyAttempt(string key)
{
    public string Key => key;

    /// <summary>What was asked for, and of whom; null before that, and where another call has the key.</summary>
    public (IIdempotencyStore Store, IdempotencyClaim Claim)? Asked { get; set; }

    /// <summary>Whether this call is the one that runs.</summary>
    public bool Runs { get; set; }

    /// <summary>The headers that were there before the store was asked: every call sets them anew.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Before { get; set; } = [];
}
