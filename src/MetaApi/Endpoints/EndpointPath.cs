using System.Collections.Immutable;

namespace MetaApi.Endpoints;

/// <summary>The path of a described endpoint: as it is declared, and how its captures are read.</summary>
/// <param name="Pattern">The pattern with everything in it that may be left out.</param>
/// <param name="Shorter">The patterns without what may be left out at the end, longest first.</param>
/// <param name="Captures">Where its captures stand.</param>
internal sealed record EndpointPath(PathPattern Pattern, ImmutableArray<PathPattern> Shorter, ImmutableArray<CaptureSpot> Captures)
{
    /// <summary>The text of a capture; null where the path has none and the endpoint no default for it.</summary>
    /// <param name="name">The capture.</param>
    /// <param name="segments">The path, each segment decoded once.</param>
    public string? Capture(string name, string[] segments)
    {
        foreach (var spot in Captures)
            if (spot.Name == name)
                return spot.TextIn(segments);
        return null;
    }

    /// <summary>Whether a path without it reaches the endpoint too.</summary>
    public bool MayLack(string name) => Captures.Any(c => c.Name == name && c.Default is null) && Shorter.Any(p => !p.Captures.Contains(name));
}
