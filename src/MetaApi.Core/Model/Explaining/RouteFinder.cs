using MetaApi.Schemas;

namespace MetaApi.Model.Explaining;

/// <summary>Finds the route that is meant by a method and a path, be it the declared pattern or the path of a request.</summary>
internal static class RouteFinder
{
    const int Nearest = 5;

    /// <exception cref="ArgumentException">There is no such route; the nearest ones are named.</exception>
    public static ApiRoute Find(ApiModel model, string method, string path)
    {
        var wanted = method.ToUpperInvariant();
        return First(Declared(model, path), wanted) ?? First(Matching(model, path), wanted)
            ?? throw new ArgumentException(Unknown(model, $"{wanted} {path}"), nameof(path));
    }

    static IEnumerable<ApiRoute> Declared(ApiModel model, string path) => model.Routes.Where(r => r.Pattern.ToString() == "/" + path.Trim('/'));

    static IEnumerable<ApiRoute> Matching(ApiModel model, string path) =>
        RequestPath.Split(path, out var segments) is RequestPathFault.None ? model.Routes.Where(r => r.Pattern.Match(segments) is not null) : [];

    static ApiRoute? First(IEnumerable<ApiRoute> routes, string method) => routes
        .Where(r => r.Serves(method))
        .Order(Comparer<ApiRoute>.Create((one, other) => one.ComparePrecedence(other, method)))
        .FirstOrDefault();

    static string Unknown(ApiModel model, string wanted)
    {
        var nearest = NearMiss.Order(wanted, model.Routes.Select(r => r.Name)).Take(Nearest).ToList();
        return nearest.Count == 0
            ? $"The API '{model.Name}' has no route {wanted}; it has none."
            : $"The API '{model.Name}' has no route {wanted}; the nearest are {string.Join(", ", nearest)}.";
    }
}
