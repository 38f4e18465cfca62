using MetaApi.Paths;

namespace MetaApi.Model;

/// <summary>Routes by their segments, so that one can be laid beside all of them at once.</summary>
internal sealed class RouteTree
{
    readonly RouteTreeNode root = new(isWildcard: false);

    public RouteTree(IEnumerable<ApiRoute> routes)
    {
        foreach (var route in routes)
            PathShape.Reduce(route.Pattern.Segments).Aggregate(root, (node, segment) => node.Child(segment)).Routes.Add(route);
    }

    /// <summary>Where a path begins.</summary>
    public IReadOnlySet<RouteTreeNode> Start => Closed([root]);

    /// <summary>Where paths lead that have led here, by one more segment.</summary>
    public static IReadOnlySet<RouteTreeNode> Step(IReadOnlySet<RouteTreeNode> here, string text) => Closed(here.SelectMany(node => node.Next(text)));

    /// <summary>A wildcard takes no segment too.</summary>
    static HashSet<RouteTreeNode> Closed(IEnumerable<RouteTreeNode> nodes)
    {
        var closed = new HashSet<RouteTreeNode>();
        foreach (var node in nodes)
        {
            closed.Add(node);
            if (node.Wildcard is { } wildcard)
                closed.Add(wildcard);
        }
        return closed;
    }
}
