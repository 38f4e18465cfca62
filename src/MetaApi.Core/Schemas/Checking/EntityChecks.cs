using MetaApi.Schemas.Reading;

namespace MetaApi.Schemas.Checking;

/// <summary>What must hold of every entity.</summary>
internal static class EntityChecks
{
    public static IEnumerable<Mistake> Of(EntityDefinition definition) =>
    [
        .. definition.Mistakes,
        .. definition.Properties.Select(p => p.Mistake).OfType<Mistake>(),
        .. SchemaCheck.OfProperties(definition.Properties, definition.ClrType ?? typeof(Record), Place(definition), name => $"'{name}'"),
    ];

    /// <summary>What must hold of an entity that requests are read into.</summary>
    public static IEnumerable<Mistake> OfRead(EntityDefinition definition)
    {
        if (definition.ClrType is not { } type)
            return [];
        if (PatchMaker.IsFor(type))
            return definition.Properties.Where(p => p.Member is { SetMethod: null }).Select(p => SchemaMistakes.CannotBeSet(Place(definition), p, p.Origin));
        if (!ClrShape.CanBeMade(type))
            return [SchemaMistakes.CannotBeMade(Place(definition), type, definition.Origin)];
        var shape = ClrShape.Of(type);
        var read = definition.Properties.Select(p => p.At(Stage.Param)).Where(p => p is { OnlyAt: not Stage.Render, Member: not null }).ToList();
        return
        [
            .. read.Where(p => p.Schema.IsNullable && !CanHoldNull(p.ClrType)).Select(p => SchemaMistakes.NullWhereNoneFits(Place(definition), p)),
            .. read.Where(p => !p.IsReadOnly && !shape.CanTake(p.Member!)).Select(p => SchemaMistakes.CannotBeSet(Place(definition), p, p.Origin)),
        ];
    }

    static bool CanHoldNull(Type type) => !type.IsValueType || Nullable.GetUnderlyingType(type) is not null || ClrTypes.OptionalOf(type) is not null;

    public static IEnumerable<Mistake> SameNames(IEnumerable<EntityDefinition> definitions) =>
        from same in definitions.GroupBy(d => d.Name, StringComparer.Ordinal)
        from other in same.Skip(1)
        select SchemaMistakes.SameName(Place(other), same.First().Origin, other.Origin);

    static string Place(EntityDefinition definition) => $"Entity '{definition.Name}'";
}
