using System.Collections.Immutable;

namespace MetaApi;

/// <summary>Inputs break their declaration (400, or 422 by option).</summary>
/// <param name="failures">Everything that is wrong, in all places.</param>
/// <param name="status">The status that answers it.</param>
public sealed class ParameterInvalidException(IReadOnlyList<Failure> failures, int status = 400)
    : ApiException(status, ProblemCodes.ParameterInvalid, "The request breaks its declaration.")
{
    /// <inheritdoc/>
    public override IReadOnlyList<Failure> Failures => failures;

    /// <summary>Whether more was wrong than is listed.</summary>
    internal bool IsTruncated { get; init; }

    internal override ImmutableArray<KeyValuePair<string, object>>? StandardFigures => [];
}
