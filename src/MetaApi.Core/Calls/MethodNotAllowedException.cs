using System.Collections.Immutable;

namespace MetaApi;

/// <summary>The path of the request exists with other methods (405).</summary>
/// <param name="allowed">The methods it exists with.</param>
public sealed class MethodNotAllowedException(IReadOnlyList<string> allowed)
    : ApiException(405, ProblemCodes.MethodNotAllowed, "This path does not serve this method.")
{
    /// <summary>The methods the path exists with, in the order of the <c>Allow</c> header.</summary>
    public IReadOnlyList<string> Allowed => allowed;

    internal override ImmutableArray<KeyValuePair<string, object>>? StandardFigures => [];

    internal override bool IsOfTransport => true;

    /// <inheritdoc/>
    public override IReadOnlyList<KeyValuePair<string, string>> Headers => [new("Allow", string.Join(", ", allowed))];
}
