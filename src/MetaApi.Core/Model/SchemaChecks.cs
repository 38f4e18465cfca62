using MetaApi.Schemas;

namespace MetaApi.Model;

/// <summary>What must hold of every schema: each entity is checked once, each other schema where it stands.</summary>
internal static class SchemaChecks
{
    public static IEnumerable<Mistake> Of(ApiModel model)
    {
        var definitions = model.Routes.SelectMany(SchemasOf).SelectMany(s => SchemaWalk.Definitions(s.Schema)).Distinct().ToList();
        return
        [
            .. model.Routes.SelectMany(SchemasOf).SelectMany(s => SchemaCheck.Of(s.Schema, s.Place, s.What, s.Origin)),
            .. definitions.SelectMany(EntityChecks.Of),
            .. EntityChecks.SameNames(definitions),
        ];
    }

    static IEnumerable<(Schema Schema, string Place, string What, Origin Origin)> SchemasOf(ApiRoute route)
    {
        foreach (var input in route.Meta.Inputs)
            yield return (input.Schema, route.Name, $"'{input.Name}'", input.Origin);
        if (route.Meta.Body is { } body)
            yield return (body, route.Name, "its body", route.Origin);
        foreach (var response in route.Meta.Responses)
            if (response.Schema is { } schema)
                yield return (schema, route.Name, $"its answer {response.Status}", response.Origin);
    }
}
