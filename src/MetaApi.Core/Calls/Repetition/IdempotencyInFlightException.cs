using System.Collections.Immutable;

namespace MetaApi.Calls.Repetition;

/// <summary>A call was sent again while it runs (409).</summary>
internal sealed class IdempotencyInFlightException() : ApiException(409, "idempotency_in_flight", "The request with this key is running.")
{
    internal override ImmutableArray<KeyValuePair<string, object>>? StandardFigures => [];

    public override IReadOnlyList<KeyValuePair<string, string>> Headers => [new("Retry-After", "1")];
}
