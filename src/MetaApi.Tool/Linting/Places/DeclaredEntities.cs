using MetaApi.OpenApi.Schemas;
using MetaApi.Schemas;

namespace MetaApi.Tool.Linting.Places;

/// <summary>The entities of an API by the components that a document makes of them.</summary>
internal sealed class DeclaredEntities(ApiModel api)
{
    readonly IReadOnlyList<EntityDefinition> definitions =
        [.. SchemaWalk.Definitions(api.Routes.SelectMany(SchemasOf)).OrderByDescending(d => d.Name.Length)];

    /// <summary>Every schema that a route mentions.</summary>
    public static IEnumerable<Schema> SchemasOf(ApiRoute route) =>
    [
        .. route.Meta.Inputs.Select(i => i.Schema),
        .. route.Meta.Body is { } body ? (Schema[])[body] : [],
        .. route.Meta.Responses.SelectMany(r => (IEnumerable<Schema?>)[r.Schema, .. r.Events.Select(e => e.Data), .. r.Headers.Select(h => h.Schema)]).OfType<Schema>(),
    ];

    /// <summary>Where a component, or something in it, was declared; null for one that is no entity.</summary>
    /// <param name="component">The name of the component: that of the entity with what tells its views apart.</param>
    /// <param name="inside">The segments below it.</param>
    public (string Name, Origin Origin)? PlaceOf(string component, string[] inside)
    {
        if (definitions.FirstOrDefault(d => component.StartsWith(ComponentName.Of(d.Name), StringComparison.Ordinal)) is not { } definition)
            return null;
        if (inside is not ["properties", var name, ..])
            return (definition.Name, definition.Origin);
        var property = definition.Properties.FirstOrDefault(p => p.Name == name);
        return ($"{definition.Name}.{name}", property?.Origin is { File.Length: > 0 } origin ? origin : definition.Origin);
    }
}
