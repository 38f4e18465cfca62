namespace MetaApi.Execution;

/// <summary>
/// Finds what was declared for a path, for the questions that a host's router does not answer: which methods a path has,
/// and which namespace an unknown path belongs to. The work grows with the path and with the wildcards on its way, not with the number of patterns.
/// </summary>
internal sealed class PathIndex<T>
{
    readonly Node root = new();

    public void Add(PathPattern pattern, T value)
    {
        var node = root;
        foreach (var segment in pattern.Segments)
        {
            if (segment is WildcardSegment)
                break;
            node = node.Child(segment);
        }
        node.Entries.Add((pattern, value));
    }

    /// <summary>The values of all patterns that match the path.</summary>
    public List<T> Matching(string[] path)
    {
        var found = new List<T>();
        Visit(root, path, entries => found.AddRange(entries.Where(e => e.Pattern.Match(path) is not null).Select(e => e.Value)));
        return found;
    }

    /// <summary>The values of all patterns that match a prefix of the path, with the length of the prefix.</summary>
    public List<(int Length, T Value)> Prefixing(string[] path)
    {
        var found = new List<(int, T)>();
        Visit(root, path, entries =>
        {
            foreach (var (pattern, value) in entries)
                if (pattern.TryMatchPrefix(path, out var length))
                    found.Add((length, value));
        });
        return found;
    }

    static void Visit(Node node, ReadOnlySpan<string> path, Action<List<(PathPattern Pattern, T Value)>> see)
    {
        see(node.Entries);
        if (path.IsEmpty)
            return;
        if (node.Literals.TryGetValue(path[0], out var literal))
            Visit(literal, path[1..], see);
        if (node.Parameter is { } parameter)
            Visit(parameter, path[1..], see);
    }

    sealed class Node
    {
        public Dictionary<string, Node> Literals { get; } = new(StringComparer.Ordinal);

        public Node? Parameter { get; private set; }

        public List<(PathPattern Pattern, T Value)> Entries { get; } = [];

        public Node Child(PathSegment segment)
        {
            if (segment is not LiteralSegment literal)
                return Parameter ??= new();
            if (!Literals.TryGetValue(literal.Text, out var child))
                Literals.Add(literal.Text, child = new());
            return child;
        }
    }
}
