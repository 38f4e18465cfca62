using System.Collections.Immutable;
using MetaApi.Schemas;

namespace MetaApi;

/// <summary>A reference to a named object schema. Entities may refer to each other and to themselves.</summary>
public record Entity : Schema
{
    private protected Entity(EntityDefinition definition) => Definition = definition;

    /// <summary>The name, which is the base of its component names in the document.</summary>
    public string Name => Definition.Name;

    /// <summary>The scopes that are provided inside this reference, whatever the route provides.</summary>
    public ImmutableArray<Scope> LockedScopes { get; init; } = [];

    internal EntityDefinition Definition { get; }

    internal override string TypeName => "object";

    internal static Entity Untyped(EntityDefinition definition) => new(definition);

    /// <summary>A reference to the same entity in which these scopes are provided too.</summary>
    /// <param name="scopes">The scopes to provide.</param>
    public Entity Lock(params ReadOnlySpan<Scope> scopes) => this with { LockedScopes = [.. LockedScopes, .. scopes] };
}

/// <summary>A reference to a named object schema whose values are of a CLR type.</summary>
/// <typeparam name="T">The class or record that values are read into.</typeparam>
public sealed record Entity<T> : Entity where T : class
{
    internal Entity(EntityDefinition definition) : base(definition) { }

    /// <summary>A reference to the same entity in which these scopes are provided too.</summary>
    /// <param name="scopes">The scopes to provide.</param>
    public new Entity<T> Lock(params ReadOnlySpan<Scope> scopes) => this with { LockedScopes = [.. LockedScopes, .. scopes] };
}
