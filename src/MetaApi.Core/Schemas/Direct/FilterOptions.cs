using System.Collections.Immutable;
using MetaApi.Schemas;

namespace MetaApi;

/// <summary>How a schema is used by itself, outside an API.</summary>
public sealed record FilterOptions
{
    /// <summary>The scopes that are provided; none by default.</summary>
    public ImmutableArray<Scope> Scopes { get; init; } = [];

    /// <summary>How far JSON may differ in kind from the declaration; lenient by default.</summary>
    public Coercion Coercion { get; init; } = Coercion.Lenient;

    /// <summary>What happens to members that are not declared when JSON is read; dropped by default.</summary>
    public UnknownMembers Undeclared { get; init; } = UnknownMembers.Drop;

    /// <summary>The most failures that are listed; 100 by default.</summary>
    public int MaxFailures { get; init; } = 100;

    internal View ViewAt(Stage stage) => new View(stage, ScopeSet.Of(Scopes)).Into(Undeclared);
}
