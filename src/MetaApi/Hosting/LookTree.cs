namespace MetaApi.Hosting;

/// <summary>Looks by their segments, to find whether one that ASP.NET tries later has paths in common with another.</summary>
internal sealed class LookTree
{
    readonly Node root = new();

    public void Add(RouteLook look)
    {
        var node = root;
        foreach (var segment in look.Segments)
            node = node.Child(segment);
        node.IsEnd = true;
    }

    public bool HasLater(RouteLook look) => HasLater(root, look.Segments.AsSpan(), isLater: false);

    /// <summary>The first segment that is of another kind decides which is tried first; until then the looks are the same.</summary>
    static bool HasLater(Node node, ReadOnlySpan<PathSegment> rest, bool isLater)
    {
        if (rest is [] or [WildcardSegment])
            return isLater ? node.IsEnd || node.Wildcard is not null || !rest.IsEmpty : rest.IsEmpty && node.Wildcard is not null;
        if (node.Wildcard is not null)
            return true;

        if (rest[0] is LiteralSegment literal)
            return Leads(node.Literals.GetValueOrDefault(literal.Text), rest, isLater)
                || Leads(node.Mixed, rest, isLater: true) || Leads(node.Parameter, rest, isLater: true);
        if (rest[0] is MixedSegment && !isLater)
            return Leads(node.Mixed, rest, isLater: false) || Leads(node.Parameter, rest, isLater: true);
        if (!isLater)
            return Leads(node.Parameter, rest, isLater: false);
        foreach (var child in node.Literals.Values)
            if (Leads(child, rest, isLater: true))
                return true;
        return Leads(node.Mixed, rest, isLater: true) || Leads(node.Parameter, rest, isLater: true);
    }

    static bool Leads(Node? child, ReadOnlySpan<PathSegment> rest, bool isLater) => child is not null && HasLater(child, rest[1..], isLater);

    sealed class Node
    {
        public Dictionary<string, Node> Literals { get; } = new(StringComparer.Ordinal);

        public Node? Mixed { get; private set; }

        public Node? Parameter { get; private set; }

        public Node? Wildcard { get; private set; }

        public bool IsEnd { get; set; }

        public Node Child(PathSegment segment) => segment switch
        {
            LiteralSegment literal => Literals.TryGetValue(literal.Text, out var child) ? child : Literals[literal.Text] = new(),
            MixedSegment => Mixed ??= new(),
            ParameterSegment => Parameter ??= new(),
            _ => Wildcard ??= new(),
        };
    }
}
