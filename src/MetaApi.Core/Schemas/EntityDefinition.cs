using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace MetaApi.Schemas;

/// <summary>
/// What an entity is. Its block runs on first use and not when it is defined, so that entities held in static fields
/// may refer to each other and to themselves.
/// </summary>
internal sealed class EntityDefinition
{
    readonly Lazy<EntityContent> content;

    readonly Lazy<IReadOnlySet<Scope>> mentionedScopes;

    readonly ConcurrentDictionary<(string Name, string Members), EntityDefinition> variants = [];

    public EntityDefinition(string name, Type? clrType, Origin origin, Func<EntityContent> define)
    {
        (Name, ClrType, Origin) = (name, clrType, origin);
        content = new(define);
        mentionedScopes = new(() => ScopesMentionedBy(this));
    }

    public string Name { get; }

    /// <summary>The type values are read into; null for a <see cref="Record"/>.</summary>
    public Type? ClrType { get; }

    public Origin Origin { get; }

    /// <summary>The entity that a variant was made of; an entity that is no variant is its own.</summary>
    public EntityDefinition Whole { get => field ?? this; private init; }

    public ObjectShape Shape => content.Value.Shape;

    public ImmutableArray<Property> Properties => Shape.Properties;

    public ImmutableArray<Mistake> Mistakes => content.Value.Mistakes;

    /// <summary>The scopes of its own properties and of all entities below it.</summary>
    public IReadOnlySet<Scope> MentionedScopes => mentionedScopes.Value;

    /// <summary>The same entity changed, one definition for each change, so that variants made in two places are one component.</summary>
    /// <param name="name">The name of the variant.</param>
    /// <param name="clrType">The type its values are read into.</param>
    /// <param name="define">Makes its content.</param>
    /// <param name="kind">What tells variants of one name apart.</param>
    public EntityDefinition Variant(string name, Type? clrType, Func<EntityContent> define, string kind) =>
        variants.GetOrAdd((name, kind), _ => new(name, clrType, Origin, define) { Whole = Whole });

    static HashSet<Scope> ScopesMentionedBy(EntityDefinition root)
    {
        var scopes = new HashSet<Scope>();
        foreach (var definition in SchemaWalk.Definitions(Entity.Untyped(root)))
            foreach (var property in SchemaWalk.Properties(definition.Properties))
                scopes.UnionWith(property.Scope?.Mentioned ?? []);
        return scopes;
    }
}
