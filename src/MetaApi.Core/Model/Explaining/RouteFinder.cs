namespace MetaApi.Model.Explaining;

/// <summary>Finds the route that is meant by a method and a path, be it the declared pattern or the path of a request.</summary>
internal static class RouteFinder
{
    const int Nearest = 5;

    /// <exception cref="ArgumentException">There is no such route; the nearest ones are named.</exception>
    public static ApiRoute Find(ApiModel model, string method, string path) =>
        Declared(model, method, path) ?? Serving(model, method, path) ?? throw new ArgumentException(Unknown(model, method, path), nameof(path));

    static ApiRoute? Declared(ApiModel model, string method, string path) => model.Routes.FirstOrDefault(r =>
        r.Method.Equals(method, StringComparison.OrdinalIgnoreCase) && r.Pattern.ToString() == "/" + path.Trim('/'));

    static ApiRoute? Serving(ApiModel model, string method, string path)
    {
        if (RequestPath.Split(path, out var segments) is not RequestPathFault.None)
            return null;
        var wanted = method.ToUpperInvariant();
        return model.Routes
            .Where(r => (r.Method == wanted || (wanted == "HEAD" && r.Method == "GET")) && r.Pattern.Match(segments) is not null)
            .OrderBy(r => r.Pattern, Comparer<PathPattern>.Create((one, other) => one.CompareSpecificity(other)))
            .ThenBy(r => r.Method == wanted ? 0 : 1)
            .FirstOrDefault();
    }

    static string Unknown(ApiModel model, string method, string path)
    {
        var wanted = $"{method.ToUpperInvariant()} {path}";
        var nearest = model.Routes.Select(r => r.Name).OrderBy(name => Difference(wanted, name)).Take(Nearest).ToList();
        return nearest.Count == 0
            ? $"The API '{model.Name}' has no route {wanted}; it has none."
            : $"The API '{model.Name}' has no route {wanted}; the nearest are {string.Join(", ", nearest)}.";
    }

    /// <summary>How many characters two texts do not share at their ends.</summary>
    static int Difference(string one, string other)
    {
        var most = Math.Min(one.Length, other.Length);
        var start = one.AsSpan().CommonPrefixLength(other);
        var end = 0;
        while (end < most - start && one[^(end + 1)] == other[^(end + 1)])
            end++;
        return Math.Max(one.Length, other.Length) - start - end;
    }
}
