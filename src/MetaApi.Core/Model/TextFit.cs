using MetaApi.Schemas;

namespace MetaApi.Model;

/// <summary>What texts outside the body can tell of: single values; in the query and in forms also lists of them, and in the query objects of both.</summary>
internal static class TextFit
{
    /// <summary>The part of an input that cannot stand where it is declared; null when all can.</summary>
    public static (string Name, Schema Schema)? Misfit(Input input) => input.Place switch
    {
        InputPlace.Body => null,
        InputPlace.Form when input.File is not null || input.Schema is ArraySchema { Items: var items } && IsText(items) => null,
        InputPlace.Query => Misfit(input.Name, input.Schema, []),
        _ => IsText(input.Schema) ? null : (input.Name, input.Schema),
    };

    static (string Name, Schema Schema)? Misfit(string name, Schema schema, HashSet<EntityDefinition> seen) => schema switch
    {
        ArraySchema list => IsText(list.Items) ? null : (name, schema),
        ObjectSchema inline => InProperties(name, inline.Properties, seen),
        MapSchema map => Misfit(name, map.Values, seen),
        AllOfSchema all => InProperties(name, all.Shape.Properties, seen),
        Entity entity => seen.Add(entity.Definition) ? InProperties(name, entity.Definition.Properties, seen) : null,
        ConvertedSchema converted => Misfit(name, converted.Wire, seen),
        _ => IsText(schema) ? null : (name, schema),
    };

    static (string Name, Schema Schema)? InProperties(string name, IEnumerable<Property> properties, HashSet<EntityDefinition> seen) => properties
        .Select(p => p.At(Stage.Param))
        .Where(p => p.OnlyAt is not Stage.Render)
        .Select(p => Misfit($"{name}/{p.Name}", p.Schema, seen))
        .FirstOrDefault(misfit => misfit is not null);

    static bool IsText(Schema schema) => schema switch
    {
        ConvertedSchema converted => IsText(converted.Wire),
        UnionSchema union => union.Alternatives.All(IsText),
        _ => schema is not (ArraySchema or MapSchema or AllOfSchema or ObjectSchema or Entity or AnySchema or RuleSchema),
    };
}
