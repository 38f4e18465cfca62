using MetaApi.Schemas;
using MetaApi.Schemas.Members;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Schemas;

/// <summary>The components of a document: one for each view of an entity that shows something else.</summary>
internal sealed class EntityComponents(OpenApiDocument document, Func<ObjectShape, View, OpenApiSchema> write)
{
    readonly Dictionary<(EntityDefinition Definition, View View), string> names = [];

    readonly SortedDictionary<string, OpenApiSchema> schemas = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, OpenApiSchema> Schemas => schemas;

    public OpenApiSchemaReference ReferenceTo(Entity entity, View view) =>
        new(NameOf(entity.Definition, view.Into(entity)), document);

    string NameOf(EntityDefinition definition, View view)
    {
        if (names.TryGetValue((definition, view), out var known))
            return known;
        var plainest = ViewComparison.Plainest(definition, view);
        var name = plainest == view ? New(definition, view) : NameOf(definition, plainest);
        names[(definition, view)] = name;
        return name;
    }

    /// <summary>The name is given before the content is written, because an entity may contain itself.</summary>
    string New(EntityDefinition definition, View view)
    {
        var name = Free(ComponentName.Of(definition, view), definition);
        names.Add((definition, view), name);
        schemas.Add(name, new());
        schemas[name] = write(definition.Shape, view);
        return name;
    }

    string Free(string wanted, EntityDefinition definition)
    {
        var name = wanted;
        for (var number = 2; schemas.ContainsKey(name) || IsReserved(name, definition); number++)
            name = wanted + number;
        return name;
    }

    static bool IsReserved(string name, EntityDefinition definition) =>
        name == ProblemSchema.Entity.Name && definition != ProblemSchema.Entity.Definition;
}
