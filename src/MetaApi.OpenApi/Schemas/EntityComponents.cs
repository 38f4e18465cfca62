using MetaApi.Schemas;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Schemas;

/// <summary>The components of a document: one for each view of an entity that shows something else.</summary>
internal sealed class EntityComponents(OpenApiDocument document, Func<ObjectShape, View, OpenApiSchema> write)
{
    readonly Dictionary<(EntityDefinition Definition, View View), string> names = [];

    readonly Dictionary<string, string> ruleNames = new(StringComparer.Ordinal);

    readonly SortedDictionary<string, OpenApiSchema> schemas = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, OpenApiSchema> Schemas => schemas;

    public OpenApiSchemaReference ReferenceTo(Entity entity, View view) =>
        new(NameOf(entity.Definition, view.Into(entity)), document);

    /// <summary>The component of a JSON Schema, one for each text.</summary>
    public OpenApiSchemaReference ReferenceTo(RuleSchema schema)
    {
        if (!ruleNames.TryGetValue(schema.Json, out var name))
        {
            name = Free(ComponentName.Of(RuleComponent.NameOf(schema)), null);
            ruleNames.Add(schema.Json, name);
            schemas.Add(name, RuleComponent.Named(schema, name));
        }
        return new(name, document);
    }

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

    string Free(string wanted, EntityDefinition? definition)
    {
        var name = wanted;
        for (var number = 2; schemas.ContainsKey(name) || IsReserved(name, definition); number++)
            name = wanted + number;
        return name;
    }

    static bool IsReserved(string name, EntityDefinition? definition) =>
        name == ProblemSchema.Entity.Name && definition != ProblemSchema.Entity.Definition;
}
