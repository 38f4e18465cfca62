using MetaApi.Schemas;

namespace MetaApi.Model.Links;

/// <summary>Judges where a link says that a value is found (runtime expressions of OpenAPI).</summary>
internal static class LinkExpression
{
    const string RequestBody = "$request.body#";

    const string ResponseBody = "$response.body#";

    /// <summary>What is wrong with it, as the rest of a sentence; null when nothing is.</summary>
    public static string? ProblemOf(string value, ApiRoute route, int status) => value switch
    {
        not ['$', ..] => null,
        "$url" or "$method" or "$statusCode" or "$request.body" or "$response.body" => null,
        _ when value.StartsWith(RequestBody, StringComparison.Ordinal) => route.Meta.HasBody ? null : "is found in the body of the request, which has none",
        _ when value.StartsWith(ResponseBody, StringComparison.Ordinal) => InAnswer(value[ResponseBody.Length..], route, status),
        _ when value.StartsWith("$response.header.", StringComparison.Ordinal) => null,
        _ => InRequest(value, route),
    };

    static string? InRequest(string value, ApiRoute route) => value.Split('.', 3) switch
    {
        ["$request", "path", var name] => Declared(name, InputPlace.Path, route),
        ["$request", "query", var name] => Declared(name, InputPlace.Query, route),
        ["$request", "header", var name] => Declared(name, InputPlace.Header, route),
        _ => "is no runtime expression",
    };

    static string? Declared(string name, InputPlace place, ApiRoute route) =>
        route.Meta.Inputs.Any(i => i.Key == new Input(name, place, Schema.Any).Key) || route.Pattern.Named().Captures.Contains(name)
            ? null
            : $"is found in the {place.ToString().ToLowerInvariant()} of the request, which declares no '{name}'";

    static string? InAnswer(string pointer, ApiRoute route, int status) =>
        route.Meta.Responses.FirstOrDefault(r => r.Status == status)?.Schema is not { } schema ? $"is found in the body of the status {status}, which declares none"
        : Leads(schema, pointer.Split('/').Skip(1)) ? null
        : $"is found in the body of the status {status}, which does not have it";

    static bool Leads(Schema schema, IEnumerable<string> names)
    {
        foreach (var name in names)
            if (Member(schema, name.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)) is { } inner)
                schema = inner;
            else
                return false;
        return true;
    }

    static Schema? Member(Schema schema, string name) => schema switch
    {
        ObjectSchema inline => In(inline.Properties, name),
        Entity entity => In(entity.Definition.Properties, name),
        AllOfSchema all => In(all.Shape.Properties, name),
        ArraySchema list when name.All(char.IsAsciiDigit) => list.Items,
        MapSchema map => map.Values,
        ConvertedSchema converted => Member(converted.Wire, name),
        AnySchema or RuleSchema or UnionSchema => Schema.Any,
        _ => null,
    };

    static Schema? In(IEnumerable<Property> properties, string name) => properties
        .Select(p => p.At(Stage.Render))
        .FirstOrDefault(p => p.Name == name && p.OnlyAt is not Stage.Param)?.Schema;
}
