using System.Collections.Immutable;

namespace MetaApi.Calls;

/// <summary>A file is not the one that the request makes its condition (412).</summary>
internal sealed class PreconditionFailedException() : ApiException(412, "precondition_failed", "A condition of the request does not hold.")
{
    internal override ImmutableArray<KeyValuePair<string, object>>? StandardFigures => [];
}
