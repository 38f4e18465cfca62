using System.Collections.Immutable;

namespace MetaApi.Calls;

/// <summary>A request does not say which version it changes, and must (428, RFC 6585).</summary>
internal sealed class PreconditionRequiredException() : ApiException(428, "precondition_required", "The request must say which version it changes.")
{
    internal override ImmutableArray<KeyValuePair<string, object>>? StandardFigures => [];
}
