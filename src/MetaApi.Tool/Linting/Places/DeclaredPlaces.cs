using MetaApi.OpenApi.JsonSchema;
using MetaApi.Tool.Exporting;

namespace MetaApi.Tool.Linting.Places;

/// <summary>Places of a document that a declaration made: the lines that declare them.</summary>
internal sealed class DeclaredPlaces : IPlaces
{
    readonly ApiModel api;

    readonly Dictionary<string, ApiRoute> routes;

    readonly DeclaredEntities entities;

    /// <param name="api">The tree.</param>
    /// <param name="document">The declared document that is judged; null for the first.</param>
    public DeclaredPlaces(ApiModel api, string? document)
    {
        this.api = api;
        entities = new(api);
        routes = ExportedOperations.Of(api, document).ToDictionary(o => o.Pointer, o => o.Route);
    }

    public FoundPlace Of(string pointer) => JsonPointer.Segments(pointer).ToArray() switch
    {
        ["paths", ..] => routes.FirstOrDefault(r => IsAt(pointer, r.Key) || IsAt(r.Key, pointer)) is { Value: { } route } found
            ? OfRoute(route, pointer, pointer.Length > found.Key.Length ? [.. JsonPointer.Segments(pointer[found.Key.Length..])] : [])
            : OfApi(pointer),
        ["components", "schemas", var name, .. var rest] => entities.PlaceOf(name, rest) is { } at ? new(at.Name, pointer, at.Origin) : new(name, pointer, null),
        _ => OfApi(pointer),
    };

    static bool IsAt(string pointer, string place) => pointer == place || pointer.StartsWith(place + "/", StringComparison.Ordinal);

    FoundPlace OfApi(string pointer) => new(api.Name, pointer, null);

    static FoundPlace OfRoute(ApiRoute route, string pointer, string[] inside) => new(route.Name, pointer, inside switch
    {
        ["responses", var status, ..] => Known(route.Meta.Responses.FirstOrDefault(r => $"{r.Status}" == status)?.Origin, route),
        ["parameters", var index, ..] => Known(InputAt(route, index), route),
        ["requestBody", .., "properties", var name] => Known(route.Meta.Inputs.FirstOrDefault(i => i.Place is InputPlace.Body or InputPlace.Form && i.Name == name)?.Origin, route),
        _ => route.Origin,
    });

    static Origin? InputAt(ApiRoute route, string index)
    {
        var parameters = route.Meta.Inputs.Where(i => i.Place is not (InputPlace.Body or InputPlace.Form)).ToList();
        return int.TryParse(index, out var at) && at < parameters.Count ? parameters[at].Origin : null;
    }

    static Origin Known(Origin? origin, ApiRoute route) => origin is { File.Length: > 0 } known ? known : route.Origin;
}
