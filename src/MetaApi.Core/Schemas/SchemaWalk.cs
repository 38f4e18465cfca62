using System.Collections.Immutable;

namespace MetaApi.Schemas;

/// <summary>Visits what a schema is made of, each entity once.</summary>
internal static class SchemaWalk
{
    /// <summary>The entities a schema reaches, itself included, each once, in order of first mention.</summary>
    /// <param name="root">The schema.</param>
    /// <param name="stage">The stage whose properties lead on; null for all of them.</param>
    public static IReadOnlyList<EntityDefinition> Definitions(Schema root, Stage? stage = null) => Definitions([root], stage);

    /// <summary>The entities that several schemas reach. One that many of them share is gone through once, and not for each of them.</summary>
    /// <param name="roots">The schemas.</param>
    /// <param name="stage">The stage whose properties lead on; null for all of them.</param>
    public static IReadOnlyList<EntityDefinition> Definitions(IEnumerable<Schema> roots, Stage? stage = null)
    {
        var found = new List<EntityDefinition>();
        var seen = new HashSet<EntityDefinition>();
        var pending = new Stack<Schema>();
        PushAll(pending, roots);
        while (pending.TryPop(out var schema))
        {
            if (schema is Entity entity && !seen.Add(entity.Definition))
                continue;
            if (schema is Entity { Definition: var definition })
                found.Add(definition);
            PushAll(pending, Inside(schema, stage));
        }
        return found;
    }

    /// <summary>The properties of an object and of the unnamed objects inside it.</summary>
    public static IEnumerable<Property> Properties(ImmutableArray<Property> properties)
    {
        foreach (var property in properties.SelectMany(p => Stages(p, null)))
        {
            yield return property;
            foreach (var inner in UnnamedObjects(property.Schema).SelectMany(o => Properties(o.Properties)))
                yield return inner;
        }
    }

    static void PushAll(Stack<Schema> pending, IEnumerable<Schema> schemas)
    {
        foreach (var schema in schemas.Reverse())
            pending.Push(schema);
    }

    static IEnumerable<Schema> Inside(Schema schema, Stage? stage) => schema switch
    {
        ObjectSchema inline => At(stage, inline.Properties),
        Entity entity => At(stage, entity.Definition.Properties),
        _ => Parts(schema),
    };

    /// <summary>What a schema is made of, objects excepted.</summary>
    static IEnumerable<Schema> Parts(Schema schema) => schema switch
    {
        ArraySchema array => [array.Items],
        MapSchema map => [map.Values],
        UnionSchema union => union.Alternatives,
        AllOfSchema all => all.Parts,
        ConvertedSchema converted => [converted.Wire],
        _ => [],
    };

    static IEnumerable<Schema> At(Stage? stage, ImmutableArray<Property> properties) =>
        properties.SelectMany(p => Stages(p, stage)).Select(p => p.Schema);

    static IEnumerable<Property> Stages(Property property, Stage? stage)
    {
        Stage[] asked = stage is { } one ? [one] : [Stage.Param, Stage.Render];
        return asked.Select(s => (Stage: s, Property: property.At(s))).Where(p => (p.Property.OnlyAt ?? p.Stage) == p.Stage).Select(p => p.Property).Distinct();
    }

    static IEnumerable<ObjectSchema> UnnamedObjects(Schema schema) => schema is ObjectSchema inline ? [inline] : Parts(schema).SelectMany(UnnamedObjects);
}
