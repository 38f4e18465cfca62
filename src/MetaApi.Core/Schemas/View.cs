using System.Collections.Immutable;

namespace MetaApi.Schemas;

/// <summary>The part of a schema that takes part: one stage, seen with the provided scopes, and what happens to members beyond it.</summary>
internal readonly record struct View(Stage Stage, ScopeSet Scopes, UnknownMembers Unknown = UnknownMembers.Drop)
{
    public static View Of(Stage stage) => new(stage, ScopeSet.Empty);

    public ImmutableArray<Property> Of(ImmutableArray<Property> properties)
    {
        var (stage, scopes) = (Stage, Scopes);
        return [.. properties.Select(p => p.At(stage)).Where(p => (p.OnlyAt ?? stage) == stage && p.Scope?.IsMet(scopes) is not false)];
    }

    /// <summary>The view that an entity is seen with: its locks are added, or take the place of others, and scopes it never mentions are left out.</summary>
    public View Into(Entity entity)
    {
        var outer = entity.KeepsScopesOut ? ScopeSet.Empty : Scopes;
        return (this with { Scopes = outer.With(entity.LockedScopes).Only(entity.Definition.MentionedScopes) }).Into(entity.Unknown);
    }

    /// <summary>What comes from outside can be refused; what leaves is only ever filtered.</summary>
    public View Into(UnknownMembers? unknown) => Stage is Stage.Render || unknown is null ? this : this with { Unknown = unknown.Value };
}
