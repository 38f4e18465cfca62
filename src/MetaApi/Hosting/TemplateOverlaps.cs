using System.Collections.Immutable;

namespace MetaApi.Hosting;

/// <summary>
/// Finds the endpoints that must let others try, because their translation matches paths which their patterns do not, and which another route
/// has: <c>/users/ME</c> belongs to <c>/users/:name</c>, and not to <c>/users/me</c>. Only these pay for a constraint.
/// </summary>
internal sealed class TemplateOverlaps
{
    readonly Dictionary<string, LookTree> trees = new(StringComparer.Ordinal);

    readonly LookTree all = new();

    public TemplateOverlaps(IReadOnlyCollection<(RouteLook Look, ApiRoute Route)> routes)
    {
        foreach (var method in routes.Select(r => MethodOf(r.Route)).Distinct())
            trees.Add(method, new());
        foreach (var (look, route) in routes)
        {
            all.Add(look);
            foreach (var (method, tree) in trees)
                if (method == MethodOf(route) || route.ServesAnyMethod)
                    tree.Add(look);
        }
    }

    /// <summary>Whether an endpoint needs a constraint on paths.</summary>
    /// <param name="look">What ASP.NET sees.</param>
    /// <param name="route">A route of the endpoint that has its method.</param>
    /// <param name="patterns">The patterns of all its routes.</param>
    public bool ConcernPaths(RouteLook look, ApiRoute route, ImmutableArray<PathPattern> patterns) =>
        look.HasWildcard ? !patterns.Any(p => p.Segments is [WildcardSegment])
        : look.HasMixed || (look.Segments.Any(s => s is LiteralSegment) && TreeOf(route).HasLater(look));

    /// <summary>Whether a route for every method, of another look, serves what an endpoint does not because of its methods' case.</summary>
    public bool ConcernMethods(RouteLook look, ApiRoute route) =>
        !route.ServesAnyMethod && trees.TryGetValue(ApiRoute.AnyMethod, out var any) && any.HasLater(look);

    LookTree TreeOf(ApiRoute route) => route.ServesAnyMethod ? all : trees[MethodOf(route)];

    /// <summary>A GET route answers HEAD too.</summary>
    static string MethodOf(ApiRoute route) => route.Method == "HEAD" ? "GET" : route.Method;
}
