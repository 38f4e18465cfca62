namespace MetaApi.Model;

/// <summary>What begins alike: the routes that end here, and the segments that may follow.</summary>
internal sealed class RouteTreeNode(bool isWildcard)
{
    readonly Dictionary<string, RouteTreeNode> literals = new(StringComparer.Ordinal);

    readonly Dictionary<string, (MixedSegment Segment, RouteTreeNode Node)> mixed = new(StringComparer.Ordinal);

    RouteTreeNode? parameter;

    public RouteTreeNode? Wildcard { get; private set; }

    public List<ApiRoute> Routes { get; } = [];

    public RouteTreeNode Child(PathSegment segment)
    {
        switch (segment)
        {
            case LiteralSegment literal:
                return literals.TryGetValue(literal.Text, out var known) ? known : literals[literal.Text] = new(isWildcard: false);
            case MixedSegment part:
                if (!mixed.TryGetValue(part.ToString(), out var child))
                    mixed.Add(part.ToString(), child = (part, new(isWildcard: false)));
                return child.Node;
            case ParameterSegment:
                return parameter ??= new(isWildcard: false);
            default:
                return Wildcard ??= new(isWildcard: true);
        }
    }

    public IEnumerable<RouteTreeNode> Next(string text)
    {
        if (isWildcard)
            yield return this;
        if (literals.TryGetValue(text, out var literal))
            yield return literal;
        foreach (var (segment, node) in mixed.Values)
            if (segment.TryMatch(text, []))
                yield return node;
        if (parameter is not null)
            yield return parameter;
    }
}
