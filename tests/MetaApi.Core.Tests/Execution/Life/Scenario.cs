using System.Collections.Immutable;

namespace MetaApi.Core.Tests.Execution.Life;

/// <summary>A tree, a request, and what happens at the places of its call.</summary>
internal sealed record Scenario(Node Root, string Method, string Path, bool HasValidInput)
{
    static readonly Script Rendering = new([new(ActKind.Render)]);

    public ImmutableSortedDictionary<string, Script> Scripts { get; init; } = ImmutableSortedDictionary<string, Script>.Empty;

    public Script At(string place) => Scripts.GetValueOrDefault(place, place == "action" ? Rendering : Script.Nothing);

    public string Told => string.Join('\n',
    [
        .. Root.Told(),
        $"{Method} {Path} with {(HasValidInput ? "valid" : "invalid")} input",
        .. Scripts.Select(s => $"  {s.Key}: {s.Value}"),
    ]);

    /// <summary>The scenarios that have one thing less.</summary>
    public IEnumerable<Scenario> Smaller() =>
    [
        .. Scripts.Keys.Select(place => this with { Scripts = Scripts.Remove(place) }),
        .. Scripts.SelectMany(s => s.Value.Smaller().Select(smaller => this with { Scripts = Scripts.SetItem(s.Key, smaller) })),
        .. Root.Smaller().Select(smaller => this with { Root = smaller }),
    ];
}
