using System.Collections.Immutable;

namespace MetaApi;

/// <summary>A finished reply that is kept.</summary>
/// <param name="Status">The HTTP status code.</param>
/// <param name="ContentType">The media type of the body; null when there is none.</param>
/// <param name="Body">The bytes of the body; empty when there is none.</param>
/// <param name="Headers">The headers that the call itself has set.</param>
public sealed record IdempotentReply(int Status, string? ContentType, ReadOnlyMemory<byte> Body, ImmutableArray<KeyValuePair<string, string>> Headers);
