using System.Collections.Immutable;

namespace MetaApi;

/// <summary>No route has the path of the request (404).</summary>
public sealed class NoMatchingRouteException()
    : ApiException(404, ProblemCodes.NoMatchingRoute, "No route matches this path.")
{
    internal override ImmutableArray<KeyValuePair<string, object>>? StandardFigures => [];

    internal override bool IsOfTransport => true;
}
