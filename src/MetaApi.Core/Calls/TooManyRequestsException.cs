using System.Collections.Immutable;
using System.Globalization;

namespace MetaApi;

/// <summary>A client calls more often, or more at once, than a limit allows (429).</summary>
/// <param name="limit">The name of the limit.</param>
/// <param name="retryAfter">When it is of use to try again; rounded up to whole seconds, at least one, in the header <c>Retry-After</c>.</param>
public sealed class TooManyRequestsException(string limit, TimeSpan retryAfter)
    : ApiException(429, ProblemCodes.TooManyRequests, "The client calls too often.")
{
    /// <summary>The name of the limit.</summary>
    public string Limit => limit;

    /// <summary>When it is of use to try again.</summary>
    public TimeSpan RetryAfter => retryAfter;

    internal override ImmutableArray<KeyValuePair<string, object>>? StandardFigures => [];

    /// <inheritdoc/>
    public override IReadOnlyList<KeyValuePair<string, string>> Headers { get; } = [RetryHeader(retryAfter)];

    /// <summary>The header <c>Retry-After</c> (RFC 9110, section 10.2.3). A part of a second more is better than one call too early.</summary>
    internal static KeyValuePair<string, string> RetryHeader(TimeSpan after) =>
        new("Retry-After", Math.Max(1, (long)Math.Ceiling(after.TotalSeconds)).ToString(CultureInfo.InvariantCulture));
}
