using System.Collections.Immutable;

namespace MetaApi;

/// <summary>The caller takes nothing of what the route can answer (406).</summary>
/// <param name="types">What it can answer.</param>
public sealed class NotAcceptableException(IReadOnlyList<string> types)
    : ApiException(406, ProblemCodes.NotAcceptable, "No acceptable representation is served.")
{
    internal override ImmutableArray<KeyValuePair<string, object>>? StandardFigures => [new("types", string.Join(", ", types))];
}
