namespace MetaApi;

/// <summary>What a store remembers of a key.</summary>
/// <param name="Fingerprint">The fingerprint of the call that came first.</param>
/// <param name="Reply">Its reply; null while it runs.</param>
public sealed record IdempotencyRecord(string Fingerprint, IdempotentReply? Reply);
