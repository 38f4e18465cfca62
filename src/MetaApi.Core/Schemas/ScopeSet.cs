using System.Collections.Immutable;

namespace MetaApi.Schemas;

/// <summary>A set of scopes with value equality; its order is that of the names, so that it names components stably.</summary>
internal sealed class ScopeSet : IEquatable<ScopeSet>
{
    public static readonly ScopeSet Empty = new([]);

    ScopeSet(ImmutableArray<Scope> scopes) => Scopes = scopes;

    public ImmutableArray<Scope> Scopes { get; }

    /// <summary>The set of these scopes and all that they include.</summary>
    public static ScopeSet Of(IEnumerable<Scope> scopes) => Just(scopes.SelectMany(s => s.WithIncluded));

    /// <summary>The set of these scopes and no others.</summary>
    public static ScopeSet Just(IEnumerable<Scope> scopes)
    {
        var sorted = scopes.Distinct().OrderBy(s => s.Name, StringComparer.Ordinal).ToImmutableArray();
        return sorted.IsEmpty ? Empty : new(sorted);
    }

    public ScopeSet With(ImmutableArray<Scope> more) => more.IsEmpty ? this : Of(Scopes.Concat(more));

    public ScopeSet Only(IReadOnlySet<Scope> kept) => Scopes.IsEmpty ? this : Just(Scopes.Where(kept.Contains));

    public bool Has(Scope scope) => Scopes.Contains(scope);

    public bool Equals(ScopeSet? other) => other is not null && Scopes.SequenceEqual(other.Scopes);

    public override bool Equals(object? obj) => Equals(obj as ScopeSet);

    public override int GetHashCode() => Scopes.Aggregate(0, HashCode.Combine);
}
