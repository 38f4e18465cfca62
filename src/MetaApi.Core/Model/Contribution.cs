using System.Collections.Immutable;

namespace MetaApi.Model;

/// <summary>What one node of the tree, a namespace or the route itself, said for a route.</summary>
/// <param name="Node">The node's name, such as <c>Namespace /users</c>.</param>
/// <param name="Pattern">Its whole path.</param>
/// <param name="Origin">Where it was declared.</param>
/// <param name="Meta">Its own meta, with the places of its inputs decided.</param>
internal sealed record Contribution(string Node, PathPattern Pattern, Origin Origin, RouteMeta Meta)
{
    public ImmutableArray<Hook> Hooks { get; init; } = [];

    public ImmutableArray<Rescue> Rescues { get; init; } = [];

    /// <summary>The types of the helpers it shares.</summary>
    public ImmutableArray<(Type Type, Origin Origin)> Shared { get; init; } = [];

    /// <summary>Where its single words stand; a word that does not say so stands where the node does.</summary>
    public IReadOnlyDictionary<string, Origin> Words { get; init; } = ImmutableDictionary<string, Origin>.Empty;

    /// <summary>The word that provides a scope.</summary>
    public static string WordOf(Scope scope) => $"Scope {scope.Name}";

    public bool TakesAway(Scope scope) => Meta.Removals.Any(r => r is ScopeRemoval removal && removal.Scope == scope);

    public Origin OriginOf(string word) => Words.TryGetValue(word, out var origin) ? origin : Origin;
}
