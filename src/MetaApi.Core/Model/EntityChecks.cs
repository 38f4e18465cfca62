using MetaApi.Schemas;

namespace MetaApi.Model;

/// <summary>What must hold of every entity.</summary>
internal static class EntityChecks
{
    public static IEnumerable<Mistake> Of(EntityDefinition definition) =>
    [
        .. definition.Mistakes,
        .. definition.Properties.SelectMany(p => SchemaCheck.Of(p.Schema, new(Place(definition), $"'{p.Name}'", p.Origin))),
    ];

    /// <summary>What must hold of an entity that requests are read into.</summary>
    public static IEnumerable<Mistake> OfRead(EntityDefinition definition)
    {
        if (definition.ClrType is not { } type)
            return [];
        if (!ClrShape.CanBeMade(type))
            return [ApiMistakes.CannotBeMade(Place(definition), type, definition.Origin)];
        var shape = ClrShape.Of(type);
        return definition.Properties
            .Where(p => p.OnlyAt is not Stage.Render && !shape.CanTake(p.Member!))
            .Select(p => ApiMistakes.CannotBeSet(Place(definition), p, p.Origin));
    }

    public static IEnumerable<Mistake> SameNames(IEnumerable<EntityDefinition> definitions) =>
        from same in definitions.GroupBy(d => d.Name, StringComparer.Ordinal)
        from other in same.Skip(1)
        select ApiMistakes.SameName(Place(other), same.First().Origin, other.Origin);

    static string Place(EntityDefinition definition) => $"Entity '{definition.Name}'";
}
