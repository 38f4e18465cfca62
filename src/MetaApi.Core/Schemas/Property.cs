using System.Collections.Immutable;
using System.Reflection;

namespace MetaApi;

/// <summary>A member of an object: its name on the wire, what it may be, and when it takes part.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Schema">What its value may be.</param>
public sealed record Property(string Name, Schema Schema)
{
    /// <summary>Whether an object without it is refused; false by default.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The only stage it takes part in; null for both.</summary>
    public Stage? OnlyAt { get; init; }

    /// <summary>The scopes of which one must be provided for it to take part; empty when it always does.</summary>
    public ImmutableArray<Scope> Scopes { get; init; } = [];

    /// <summary>The CLR property it is bound to; null in untyped objects.</summary>
    internal PropertyInfo? Member { get; init; }

    internal Origin Origin { get; init; }
}
