using System.Collections.Immutable;

namespace MetaApi.Schemas;

/// <summary>The part of a schema that takes part: one stage, seen with the provided scopes.</summary>
internal readonly record struct View(Stage Stage, ScopeSet Scopes)
{
    public static View Of(Stage stage) => new(stage, ScopeSet.Empty);

    public bool Shows(Property property) =>
        (property.OnlyAt ?? Stage) == Stage && (property.Scopes.IsEmpty || Scopes.HasAny(property.Scopes));

    public ImmutableArray<Property> Of(ImmutableArray<Property> properties) => [.. properties.Where(Shows)];

    /// <summary>The view that an entity is seen with: its locks are added, and scopes it never mentions are left out.</summary>
    public View Into(Entity entity) =>
        this with { Scopes = Scopes.With(entity.LockedScopes).Only(entity.Definition.MentionedScopes) };
}
