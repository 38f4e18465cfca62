using System.Collections.Immutable;

namespace MetaApi.Schemas;

/// <summary>Visits what a schema is made of, each entity once.</summary>
internal static class SchemaWalk
{
    /// <summary>The entities a schema reaches, itself included, each once, in order of first mention.</summary>
    /// <param name="root">The schema.</param>
    /// <param name="stage">The stage whose properties lead on; null for all of them.</param>
    public static IReadOnlyList<EntityDefinition> Definitions(Schema root, Stage? stage = null)
    {
        var found = new List<EntityDefinition>();
        var pending = new Stack<Schema>([root]);
        while (pending.TryPop(out var schema))
        {
            if (schema is Entity seen && found.Contains(seen.Definition))
                continue;
            if (schema is Entity entity)
                found.Add(entity.Definition);
            PushAll(pending, Inside(schema, stage));
        }
        return found;
    }

    /// <summary>The properties of an object and of the unnamed objects inside it.</summary>
    public static IEnumerable<Property> Properties(ImmutableArray<Property> properties)
    {
        foreach (var property in properties)
        {
            yield return property;
            foreach (var inner in Properties(UnnamedObject(property.Schema)?.Properties ?? []))
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
        ArraySchema array => [array.Items],
        ObjectSchema inline => At(stage, inline.Properties),
        Entity entity => At(stage, entity.Definition.Properties),
        _ => [],
    };

    static IEnumerable<Schema> At(Stage? stage, ImmutableArray<Property> properties) =>
        properties.Where(p => stage is null || p.OnlyAt is null || p.OnlyAt == stage).Select(p => p.Schema);

    static ObjectSchema? UnnamedObject(Schema schema) => schema switch
    {
        ArraySchema array => UnnamedObject(array.Items),
        _ => schema as ObjectSchema,
    };
}
