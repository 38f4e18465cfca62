using System.Collections.Immutable;

namespace MetaApi.Schemas;

/// <summary>Derives entities from entities. A variant's content is made on first use, like any other.</summary>
internal static class EntityVariants
{
    public static EntityDefinition Without(EntityDefinition entity, ImmutableArray<string> names) =>
        Kept(entity, $"{entity.Name}Without{Joined(names)}", names, property => !names.Contains(property.Name));

    public static EntityDefinition Only(EntityDefinition entity, ImmutableArray<string> names) =>
        Kept(entity, $"{entity.Name}Only{Joined(names)}", names, property => names.Contains(property.Name));

    public static EntityDefinition Named(EntityDefinition entity, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return entity.Variant(name, entity.ClrType, () => new(entity.Shape, entity.Mistakes), nameof(Named));
    }

    public static EntityDefinition Patch(EntityDefinition entity) => entity.Variant(
        entity.Name + "Patch",
        entity.ClrType is { } type ? typeof(Patch<>).MakeGenericType(type) : null,
        () => new(PatchShape.Of(entity.Shape), entity.Mistakes), nameof(Patch));

    public static EntityDefinition Partial(EntityDefinition entity) =>
        entity.Variant(entity.Name + "Partial", entity.ClrType, () => new(PartialShape.Of(entity.Shape), entity.Mistakes), nameof(Partial));

    static EntityDefinition Kept(EntityDefinition entity, string name, ImmutableArray<string> asked, Func<Property, bool> isKept) =>
        entity.Variant(name, entity.ClrType, () => new(
            entity.Shape with { Properties = [.. entity.Properties.Where(isKept)] },
            [.. entity.Mistakes, .. Unknown(entity, asked)]), string.Join('\0', asked.Order(StringComparer.Ordinal)));

    static IEnumerable<Mistake> Unknown(EntityDefinition entity, ImmutableArray<string> names) =>
        from name in names
        where !entity.Properties.Any(p => p.Name == name)
        select new Mistake(
            $"Entity '{entity.Name}'", $"has no property '{name}' to exclude or to keep",
            $"name one of {string.Join(", ", entity.Properties.Select(p => $"'{p.Name}'"))}", entity.Origin);

    static string Joined(ImmutableArray<string> names) => string.Concat(names.Order(StringComparer.Ordinal).Select(Capital));

    static string Capital(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];
}
