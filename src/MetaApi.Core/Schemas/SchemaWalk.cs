using System.Collections.Immutable;

namespace MetaApi.Schemas;

/// <summary>Visits what a schema is made of, each entity once.</summary>
internal static class SchemaWalk
{
    /// <summary>The entities a schema reaches, itself included, each once, in order of first mention.</summary>
    public static IReadOnlyList<EntityDefinition> Definitions(Schema root)
    {
        var found = new List<EntityDefinition>();
        var pending = new Stack<Schema>([root]);
        while (pending.TryPop(out var schema))
        {
            if (schema is Entity entity && !found.Contains(entity.Definition))
                Reach(entity.Definition, found, pending);
            else
                PushAll(pending, Inside(schema));
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

    static void Reach(EntityDefinition definition, List<EntityDefinition> found, Stack<Schema> pending)
    {
        found.Add(definition);
        PushAll(pending, definition.Properties.Select(p => p.Schema));
    }

    static void PushAll(Stack<Schema> pending, IEnumerable<Schema> schemas)
    {
        foreach (var schema in schemas.Reverse())
            pending.Push(schema);
    }

    static IEnumerable<Schema> Inside(Schema schema) => schema switch
    {
        ArraySchema array => [array.Items],
        ObjectSchema inline => inline.Properties.Select(p => p.Schema),
        _ => [],
    };

    static ObjectSchema? UnnamedObject(Schema schema) => schema switch
    {
        ArraySchema array => UnnamedObject(array.Items),
        _ => schema as ObjectSchema,
    };
}
