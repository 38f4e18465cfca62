using MetaApi.Schemas;

namespace MetaApi.Model;

/// <summary>What must hold of every entity.</summary>
internal static class EntityChecks
{
    public static IEnumerable<Mistake> Of(EntityDefinition definition) =>
    [
        .. definition.Mistakes,
        .. definition.Properties.SelectMany(p => SchemaCheck.Of(p.Schema, Place(definition), $"'{p.Name}'", p.Origin)),
        .. OfType(definition),
    ];

    public static IEnumerable<Mistake> SameNames(IEnumerable<EntityDefinition> definitions) =>
        from same in definitions.GroupBy(d => d.Name, StringComparer.Ordinal)
        from other in same.Skip(1)
        select ApiMistakes.SameName(Place(other), same.First().Origin, other.Origin);

    static IEnumerable<Mistake> OfType(EntityDefinition definition)
    {
        var read = definition.Properties.Where(p => p.OnlyAt is not Stage.Render).ToList();
        if (definition.ClrType is not { } type || read.Count == 0)
            return [];
        if (!ClrShape.CanBeMade(type))
            return [ApiMistakes.CannotBeMade(Place(definition), type, definition.Origin)];
        var shape = ClrShape.Of(type);
        return read.Where(p => !shape.CanTake(p.Member!)).Select(p => ApiMistakes.CannotBeSet(Place(definition), p, p.Origin));
    }

    static string Place(EntityDefinition definition) => $"Entity '{definition.Name}'";
}
