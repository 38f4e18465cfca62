using MetaApi.Paths;

namespace MetaApi.Model;

/// <summary>
/// Finds routes that are never reached, because more specific ones serve all their paths. A pattern that another one includes comes first, so
/// only several together can hide one, and only one with a wildcard: no number of others has every text of a parameter.
/// </summary>
internal static class ShadowedRoutes
{
    /// <summary>No pattern can have this character, so only parameters and wildcards take it: it stands for every text.</summary>
    const string AnyText = "\0";

    public static IEnumerable<Mistake> Of(ApiModel model) =>
        from method in model.Routes.Where(HasWildcard).GroupBy(r => r.Method)
        let tree = new RouteTree(model.Routes.Where(r => r.Serves(method.Key)))
        from route in method
        let servers = new Cover(route).By(tree)
        where servers is not null
        select ApiMistakes.Shadowed(route, servers);

    static bool HasWildcard(ApiRoute route) => route.Pattern.Segments.Any(s => s is WildcardSegment);

    /// <summary>Follows all paths of a route through the tree, wildcards by one segment more until nothing new is found.</summary>
    sealed class Cover(ApiRoute route)
    {
        readonly List<PathSegment> segments = PathShape.Reduce(route.Pattern.Segments);

        readonly HashSet<ApiRoute> servers = new(ReferenceEqualityComparer.Instance);

        /// <summary>The routes that go before this one on its paths; null when it has a path of its own.</summary>
        public IReadOnlyCollection<ApiRoute>? By(RouteTree tree) => IsCovered(0, tree.Start) ? servers : null;

        bool IsCovered(int at, IReadOnlySet<RouteTreeNode> here) =>
            at == segments.Count ? IsServed(here)
            : segments[at] is WildcardSegment ? IsCoveredAtAnyLength(at, here)
            : IsCovered(at + 1, RouteTree.Step(here, TextOf(segments[at])));

        bool IsCoveredAtAnyLength(int at, IReadOnlySet<RouteTreeNode> here)
        {
            var seen = new List<IReadOnlySet<RouteTreeNode>>();
            for (; !seen.Exists(here.SetEquals); here = RouteTree.Step(here, AnyText))
            {
                if (!IsCovered(at + 1, here))
                    return false;
                seen.Add(here);
            }
            return true;
        }

        bool IsServed(IReadOnlySet<RouteTreeNode> here)
        {
            var first = here.SelectMany(node => node.Routes).Aggregate(route, First);
            servers.Add(first);
            return first != (object)route;
        }

        ApiRoute First(ApiRoute one, ApiRoute other) => other.ComparePrecedence(one, route.Method) < 0 ? other : one;

        static string TextOf(PathSegment segment) =>
            string.Concat(segment.Parts.Select(part => part is LiteralSegment literal ? literal.Text : AnyText));
    }
}
