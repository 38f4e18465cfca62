using MetaApi.Schemas;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Schemas;

/// <summary>The components of a document: one for each view of an entity, or of a schema with a name, that shows something else.</summary>
internal sealed class EntityComponents(OpenApiDocument document, ComponentNames names, Func<ObjectShape, View, OpenApiSchema> write)
{
    readonly Dictionary<(EntityDefinition Definition, View View), string> views = [];

    readonly SortedDictionary<string, OpenApiSchema> schemas = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, OpenApiSchema> Schemas => schemas;

    public OpenApiSchemaReference ReferenceTo(Entity entity, View view) =>
        new(NameOf(entity.Definition, view.Into(entity)), document);

    /// <summary>The component of a JSON Schema, one for each text.</summary>
    public OpenApiSchemaReference ReferenceTo(RuleSchema schema)
    {
        var wanted = RuleComponent.NameOf(schema);
        var name = names.NameOf(schema.Json, ComponentName.Of(wanted), schema.Json);
        if (!schemas.ContainsKey(name))
            schemas.Add(name, RuleComponent.Named(schema, name));
        return new(name, document);
    }

    /// <summary>The component of a schema that has a name, one for each text.</summary>
    /// <param name="schema">The schema, without what is said of it in one place.</param>
    /// <param name="name">Its name.</param>
    /// <param name="view">How it is seen.</param>
    /// <param name="inline">Writes it where it stands.</param>
    public OpenApiSchemaReference ReferenceTo(Schema schema, string name, View view, Func<Schema, View, OpenApiSchema> inline)
    {
        var plainest = ViewComparison.Plainest(schema, view);
        var written = inline(schema, plainest);
        var text = SchemaComparison.Text(written);
        var given = names.NameOf((name, text), ComponentName.Of(name, plainest), $"{name} {text}");
        schemas.TryAdd(given, written);
        return new(given, document);
    }

    string NameOf(EntityDefinition definition, View view)
    {
        if (views.TryGetValue((definition, view), out var known))
            return known;
        var plainest = ViewComparison.Plainest(definition, view);
        var name = plainest == view ? New(definition, view) : NameOf(definition, plainest);
        views[(definition, view)] = name;
        return name;
    }

    /// <summary>The name is given before the content is written, because an entity may contain itself.</summary>
    string New(EntityDefinition definition, View view)
    {
        var wanted = ComponentName.Of(definition.Name, view);
        var name = names.NameOf((definition, view), wanted, wanted == definition.Name ? wanted : $"{definition.Name} {wanted}");
        views.Add((definition, view), name);
        schemas.Add(name, new());
        schemas[name] = write(definition.Shape, view);
        return name;
    }
}
