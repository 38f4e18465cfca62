using System.Collections.Immutable;

namespace MetaApi.Schemas;

/// <summary>A set of scopes with value equality; its order is that of the names, so that it names components stably.</summary>
internal sealed class ScopeSet : IEquatable<ScopeSet>
{
    public static readonly ScopeSet Empty = new([]);

    ScopeSet(ImmutableArray<Scope> scopes) => Scopes = scopes;

    public ImmutableArray<Scope> Scopes { get; }

    public static ScopeSet Of(IEnumerable<Scope> scopes)
    {
        var sorted = scopes.Distinct().OrderBy(s => s.Name, StringComparer.Ordinal).ToImmutableArray();
        return sorted.IsEmpty ? Empty : new(sorted);
    }

    public ScopeSet With(ImmutableArray<Scope> more) => more.IsEmpty ? this : Of(Scopes.Concat(more));

    public ScopeSet Only(IReadOnlySet<Scope> kept) => Of(Scopes.Where(kept.Contains));

    public bool HasAny(ImmutableArray<Scope> wanted)
    {
        foreach (var scope in wanted)
            if (Scopes.Contains(scope))
                return true;
        return false;
    }

    public bool Equals(ScopeSet? other) => other is not null && Scopes.SequenceEqual(other.Scopes);

    public override bool Equals(object? obj) => Equals(obj as ScopeSet);

    public override int GetHashCode() => Scopes.Aggregate(0, HashCode.Combine);
}
