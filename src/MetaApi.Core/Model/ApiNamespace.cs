using System.Collections.Immutable;
using MetaApi.Calls;

namespace MetaApi.Model;

/// <summary>A namespace as an unknown path sees it: its prefix, and the handlers that answer for it, nearest first.</summary>
internal sealed record ApiNamespace(PathPattern Prefix, int Depth, ImmutableArray<RescueScope> Rescues)
{
    /// <summary>Its own handlers; null when it has none.</summary>
    public RescueScope? Own { get; init; }

    /// <summary>The helpers that its code sees; null when there are none.</summary>
    public SharedSpace? Shared { get; init; }
}
