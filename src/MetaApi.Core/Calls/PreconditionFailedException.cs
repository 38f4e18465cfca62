using System.Collections.Immutable;

namespace MetaApi.Calls;

/// <summary>What is there is not what the request makes its condition (412).</summary>
internal sealed class PreconditionFailedException() : ApiException(412, "precondition_failed", "A condition of the request does not hold.")
{
    internal override ImmutableArray<KeyValuePair<string, object>>? StandardFigures => [];
}
