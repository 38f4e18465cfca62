using System.Collections.Immutable;

namespace MetaApi.Calls.Repetition;

/// <summary>A key was sent with another request than before (422).</summary>
internal sealed class IdempotencyKeyReusedException() : ApiException(422, "idempotency_key_reused", "The key belongs to another request.")
{
    internal override ImmutableArray<KeyValuePair<string, object>>? StandardFigures => [];
}
