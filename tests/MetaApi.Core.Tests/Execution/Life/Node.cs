using System.Collections.Immutable;

namespace MetaApi.Core.Tests.Execution.Life;

/// <summary>A namespace or a route of a random tree.</summary>
internal sealed record Node(string Path)
{
    /// <summary>Null for a namespace.</summary>
    public string? Method { get; init; }

    /// <summary>Whether it is a module that is applied where it stands.</summary>
    public bool IsModule { get; init; }

    public bool IsAsync { get; init; }

    /// <summary>Whether its hooks are declared behind its children.</summary>
    public bool IsHookedLate { get; init; }

    public ImmutableArray<SomeHook> Hooks { get; init; } = [];

    public ImmutableArray<SomeRescue> Rescues { get; init; } = [];

    public ImmutableArray<Node> Children { get; init; } = [];

    public bool IsRoute => Method is not null;

    /// <summary>Every way from here down to a namespace or route, in the order of declaration, with the whole path of its last node.</summary>
    public IEnumerable<(string Path, ImmutableArray<Node> Levels)> Ways() => Ways("", []);

    /// <summary>The trees that have one thing less.</summary>
    public IEnumerable<Node> Smaller() =>
    [
        .. Children.Select(c => this with { Children = Children.Remove(c) }),
        .. Hooks.Select(h => this with { Hooks = Hooks.Remove(h) }),
        .. Rescues.Select(r => this with { Rescues = Rescues.Remove(r) }),
        .. IsModule ? [this with { IsModule = false }] : Array.Empty<Node>(),
        .. Children.SelectMany((c, i) => c.Smaller().Select(s => this with { Children = Children.SetItem(i, s) })),
    ];

    public IEnumerable<string> Told(string indent = "") =>
    [
        $"{indent}{Method ?? (IsModule ? "Apply" : "Namespace")}({Path}){(IsAsync ? " async" : "")} {string.Join(' ', Hooks)} {string.Join(' ', Rescues)}".TrimEnd(),
        .. Children.SelectMany(c => c.Told(indent + "  ")),
    ];

    IEnumerable<(string Path, ImmutableArray<Node> Levels)> Ways(string above, ImmutableArray<Node> levels)
    {
        var (path, way) = (above + Path, levels.Add(this));
        return Children.SelectMany(c => c.Ways(path, way)).Prepend((path, way));
    }
}
