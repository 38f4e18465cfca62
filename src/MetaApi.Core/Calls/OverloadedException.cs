using System.Collections.Immutable;

namespace MetaApi;

/// <summary>As many calls are running as <c>Concurrency(…)</c> allows for all clients together (503).</summary>
/// <param name="limit">The name of the limit.</param>
/// <param name="retryAfter">When it is of use to try again; rounded up to whole seconds, at least one, in the header <c>Retry-After</c>.</param>
public sealed class OverloadedException(string limit, TimeSpan retryAfter) : ApiException(503, ProblemCodes.Unavailable, "Too many calls are running.")
{
    /// <summary>The name of the limit.</summary>
    public string Limit => limit;

    /// <summary>When it is of use to try again.</summary>
    public TimeSpan RetryAfter => retryAfter;

    internal override ImmutableArray<KeyValuePair<string, object>>? StandardFigures => [];

    internal override bool IsFault => false;

    /// <inheritdoc/>
    public override IReadOnlyList<KeyValuePair<string, string>> Headers { get; } = [TooManyRequestsException.RetryHeader(retryAfter)];
}
