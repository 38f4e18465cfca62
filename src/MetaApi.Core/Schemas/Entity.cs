using System.Collections.Immutable;
using MetaApi.Schemas;

namespace MetaApi;

/// <summary>A reference to a named object schema. Entities may refer to each other and to themselves.</summary>
public record Entity : Schema, ISchemaWords<Entity>
{
    private protected Entity(EntityDefinition definition) => Definition = definition;

    /// <summary>The name, which is the base of its component names in the document.</summary>
    public string Name => Definition.Name;

    /// <summary>The scopes that are provided inside this reference, whatever the route provides.</summary>
    public ImmutableArray<Scope> LockedScopes { get; init; } = [];

    /// <summary>What happens to members that are not declared; null for what the route or the API says.</summary>
    public UnknownMembers? Unknown => RejectsOrDrops ?? Definition.Shape.Unknown;

    internal UnknownMembers? RejectsOrDrops { get; init; }

    /// <summary>Whether the scopes provided around it are not provided inside.</summary>
    internal bool KeepsScopesOut { get; init; }

    internal EntityDefinition Definition { get; init; }

    internal override string TypeName => "object";

    internal static Entity Untyped(EntityDefinition definition) => new(definition);

    /// <summary>A reference to the same entity in which these scopes are provided too.</summary>
    /// <param name="scopes">The scopes to provide.</param>
    public Entity Lock(params ReadOnlySpan<Scope> scopes)
    {
        Scope.ThrowIfAnyIsNull(scopes);
        return this with { LockedScopes = [.. LockedScopes, .. scopes] };
    }

    /// <summary>A reference to the same entity in which these scopes are provided and no others, whatever is provided around it.</summary>
    /// <param name="scopes">The scopes to provide; without any, no property with a scope takes part.</param>
    public Entity LockOnly(params ReadOnlySpan<Scope> scopes)
    {
        Scope.ThrowIfAnyIsNull(scopes);
        return this with { LockedScopes = [.. scopes], KeepsScopesOut = true };
    }

    /// <summary>A reference to the same entity in which undeclared members are dropped or rejected, whatever is said around it.</summary>
    /// <param name="unknown">What happens to them.</param>
    public Entity Undeclared(UnknownMembers unknown) => this with { RejectsOrDrops = unknown };

    /// <summary>The entity without some of its properties. Objects inside keep theirs.</summary>
    /// <param name="names">The names on the wire.</param>
    public Entity Exclude(params ReadOnlySpan<string> names) => this with { Definition = EntityVariants.Without(Definition, names.ToImmutableArray()) };

    /// <summary>The entity with some of its properties and no others. Objects inside keep theirs.</summary>
    /// <param name="names">The names on the wire.</param>
    public Entity Within(params ReadOnlySpan<string> names) => this with { Definition = EntityVariants.Only(Definition, names.ToImmutableArray()) };

    /// <summary>
    /// The entity as a change of one: no property is required or has a default, and null removes an optional one (JSON Merge Patch,
    /// RFC 7396). Objects inside are changes too. What was sent is told by <see cref="Record.Has"/>.
    /// </summary>
    public Entity Patch() => Locking(new Entity(EntityVariants.Patch(Definition)));

    /// <summary>The entity where what is missing stays missing, at any depth: nothing is required, and defaults and computed values are left out.</summary>
    public Entity DiscardMissing() => this with { Definition = EntityVariants.Partial(Definition) };

    /// <summary>Another reference, locked as this one is.</summary>
    private protected TEntity Locking<TEntity>(TEntity other) where TEntity : Entity =>
        (TEntity)(other with { LockedScopes = LockedScopes, KeepsScopesOut = KeepsScopesOut, RejectsOrDrops = RejectsOrDrops });

    /// <summary>The same entity under a name of its own, for a variant that is worth one.</summary>
    /// <param name="name">The name, which is the base of its component names in the document.</param>
    public Entity Named(string name) => this with { Definition = EntityVariants.Named(Definition, name) };
}

/// <summary>A reference to a named object schema whose values are of a CLR type.</summary>
/// <typeparam name="T">The class or record that values are read into.</typeparam>
public sealed record Entity<T> : Entity, ISchemaWords<Entity<T>> where T : class
{
    internal Entity(EntityDefinition definition) : base(definition) { }

    /// <inheritdoc cref="Entity.Lock"/>
    public new Entity<T> Lock(params ReadOnlySpan<Scope> scopes) => (Entity<T>)base.Lock(scopes);

    /// <inheritdoc cref="Entity.LockOnly"/>
    public new Entity<T> LockOnly(params ReadOnlySpan<Scope> scopes) => (Entity<T>)base.LockOnly(scopes);

    /// <inheritdoc cref="Entity.Undeclared"/>
    public new Entity<T> Undeclared(UnknownMembers unknown) => (Entity<T>)base.Undeclared(unknown);

    /// <inheritdoc cref="Entity.Exclude"/>
    public new Entity<T> Exclude(params ReadOnlySpan<string> names) => (Entity<T>)base.Exclude(names);

    /// <inheritdoc cref="Entity.Within"/>
    public new Entity<T> Within(params ReadOnlySpan<string> names) => (Entity<T>)base.Within(names);

    /// <summary>
    /// The entity as a change of one: no property is required or has a default, and null removes an optional one (JSON Merge Patch,
    /// RFC 7396). Objects inside are changes too. What was sent is told, and applied, by <see cref="Patch{T}"/>.
    /// </summary>
    public new Entity<Patch<T>> Patch() => Locking(new Entity<Patch<T>>(EntityVariants.Patch(Definition)));

    /// <inheritdoc cref="Entity.DiscardMissing"/>
    public new Entity<T> DiscardMissing() => (Entity<T>)base.DiscardMissing();

    /// <inheritdoc cref="Entity.Named"/>
    public new Entity<T> Named(string name) => (Entity<T>)base.Named(name);
}
