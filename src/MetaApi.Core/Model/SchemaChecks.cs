using MetaApi.Schemas;
using MetaApi.Schemas.Checking;

namespace MetaApi.Model;

/// <summary>What must hold of every schema: each entity is checked once, each other schema where it stands.</summary>
internal static class SchemaChecks
{
    public static IEnumerable<Mistake> Of(ApiModel model)
    {
        var schemas = model.Described.SelectMany(SchemasOf).ToList();
        var definitions = SchemaWalk.Definitions(schemas.Select(s => s.Schema));
        return
        [
            .. schemas.SelectMany(s => SchemaCheck.Of(s.Schema, s.At)),
            .. definitions.SelectMany(EntityChecks.Of),
            .. SchemaWalk.Definitions(model.Routes.SelectMany(ReadBy), Stage.Param).SelectMany(EntityChecks.OfRead),
            .. EntityChecks.SameNames(definitions),
        ];
    }

    static IEnumerable<Schema> ReadBy(ApiRoute route) =>
        route.Meta.Inputs.Select(i => i.Schema).Concat(route.Meta.Body is { } body ? [body] : []);

    static IEnumerable<(Schema Schema, Spot At)> SchemasOf(ApiRoute route)
    {
        foreach (var input in route.Meta.Inputs)
            yield return (input.Schema, new(route.Name, $"'{input.Name}'", input.Origin));
        if (route.Meta.Body is { } body)
            yield return (body, new(route.Name, "its body", route.Origin));
        foreach (var response in route.Meta.Responses)
            if (response.Schema is { } schema)
                yield return (schema, new(route.Name, $"its answer {response.Status}", response.Origin));
        foreach (var header in route.Meta.Headers)
            yield return (header.Header.Schema, new(route.Name, $"its header '{header.Header.Name}'", header.Origin));
        foreach (var response in route.Meta.Responses)
            foreach (var sent in response.Events)
                yield return (sent.Data, new(route.Name, sent.Name is null ? $"an event of its answer {response.Status}" : $"its event '{sent.Name}'", response.Origin));
    }
}
