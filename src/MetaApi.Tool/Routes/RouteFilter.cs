namespace MetaApi.Tool.Routes;

/// <summary>Which routes are listed; what is null does not choose.</summary>
/// <param name="Method">The HTTP method, in any case.</param>
/// <param name="Path">A part of the path.</param>
/// <param name="Tag">A tag of the operation, in any case.</param>
internal sealed record RouteFilter(string? Method, string? Path, string? Tag)
{
    public bool Lets(RouteRow row) =>
        (Method is null || Same(row.Method, Method) || row.Method == ApiRoute.AnyMethod)
        && (Path is null || row.Path.Contains(Path, StringComparison.Ordinal))
        && (Tag is null || row.Tags.Any(tag => Same(tag, Tag)));

    static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
