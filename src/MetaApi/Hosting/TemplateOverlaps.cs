using MetaApi.Execution;

namespace MetaApi.Hosting;

/// <summary>
/// Finds the routes whose translation also matches paths of other routes, because ASP.NET tells no case: <c>/users/ME</c>
/// belongs to <c>/users/:name</c>, and not to <c>/users/me</c>. Only these pay for a constraint.
/// </summary>
internal sealed class TemplateOverlaps
{
    /// <summary>A segment that is no literal of any pattern.</summary>
    const string NoLiteral = "\0";

    readonly Dictionary<string, PathIndex<string>> templates = new(StringComparer.Ordinal);

    public TemplateOverlaps(IEnumerable<ApiRoute> routes)
    {
        foreach (var (method, template) in routes.Select(r => (MethodOf(r), RouteTemplates.KeyOf(r.Pattern))).Distinct())
        {
            if (!templates.TryGetValue(method, out var index))
                templates.Add(method, index = new());
            index.Add(PathPattern.Parse(template), template);
        }
    }

    public bool Concern(ApiRoute route)
    {
        var segments = route.Pattern.Segments;
        if (segments.Any(s => s is WildcardSegment))
            return segments is not [WildcardSegment];
        string[] path = [.. segments.Select(s => s is LiteralSegment literal ? literal.Text.ToUpperInvariant() : NoLiteral)];
        return segments.Any(s => s is LiteralSegment) && templates[MethodOf(route)].Matching(path).Count > 1;
    }

    /// <summary>A GET route answers HEAD too.</summary>
    static string MethodOf(ApiRoute route) => route.Method == "HEAD" ? "GET" : route.Method;
}
