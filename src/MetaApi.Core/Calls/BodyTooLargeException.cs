using System.Collections.Immutable;

namespace MetaApi;

/// <summary>The body is larger than allowed (413).</summary>
/// <param name="limit">The most bytes allowed.</param>
public sealed class BodyTooLargeException(long limit)
    : ApiException(413, ProblemCodes.BodyTooLarge, $"The body is larger than {limit} bytes.")
{
    /// <summary>The most bytes allowed.</summary>
    public long Limit => limit;

    internal override ImmutableArray<KeyValuePair<string, object>>? StandardFigures => [new("limit", limit)];
}
