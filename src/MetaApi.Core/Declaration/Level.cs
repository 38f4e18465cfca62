using System.Collections.Immutable;
using MetaApi.Calls;
using MetaApi.Declaration.Sharing;
using MetaApi.Model;

namespace MetaApi.Declaration;

/// <summary>What has been declared from the root down to one node.</summary>
internal sealed record Level(PathPattern Pattern)
{
    /// <summary>Outermost first.</summary>
    public ImmutableArray<DeclaredNode> Nodes { get; init; } = [];

    /// <summary>Outermost first.</summary>
    public ImmutableArray<ImmutableArray<Hook>> Hooks { get; init; } = [];

    /// <summary>Nearest first.</summary>
    public ImmutableArray<RescueScope> Rescues { get; init; } = [];

    /// <summary>The helpers that code sees here; null when there are none.</summary>
    public SharedSpace? Shared { get; init; }

    public Level Inside(DeclaredNode node, PathPattern pattern) => new(pattern)
    {
        Nodes = Nodes.Add(node),
        Hooks = Hooks.Add(node.Hooks),
        Rescues = node.Rescues.IsEmpty ? Rescues : Rescues.Insert(0, new(node.Rescues) { Place = node.Name }),
        Shared = SharedSpaces.Inside(Shared, node.Helpers),
    };

    /// <summary>What each node says for a route at this level, outermost first: the places of inputs are decided.</summary>
    public ImmutableArray<Contribution> ContributionsTo(string method) => [.. Nodes.Select(n => n.ContributionTo(method, Pattern))];

    /// <summary>The meta of a route at this level: everything inherited, captures completed.</summary>
    public RouteMeta MetaOf(ImmutableArray<Contribution> contributions)
    {
        var merged = contributions.Select(c => c.Meta).Aggregate((outer, inner) => inner.Under(outer));
        var added = new HookParts(Hooks);
        ImmutableArray<Input> inputs = [.. merged.Inputs, .. added.InputsBeside(merged.Inputs)];
        ImmutableArray<Response> responses = [.. merged.Responses, .. added.ResponsesBeside(merged.Responses)];
        ImmutableArray<Input> there = [.. inputs.Where(IsThere), .. UndeclaredCaptures(inputs)];
        return merged with
        {
            Inputs = there,
            Examples = [.. merged.Examples.Select(e => SettledExample.Of(e, there, responses))],
            Links = [.. merged.Links.Select(l => l.Status == 0 ? l with { Status = SettledExample.UsualStatus(responses) } : l)],
            Responses = [.. responses, .. RescueResponses(responses)],
            Headers = [.. merged.Headers, .. added.HeadersBeside(merged.Headers)],
        };
    }

    bool IsThere(Input input) => input.Place is not InputPlace.Path || Pattern.Captures.Contains(input.Name);

    IEnumerable<Input> UndeclaredCaptures(ImmutableArray<Input> declared) => Pattern.Captures
        .Where(name => !declared.Any(i => i.Place is InputPlace.Path && i.Name == name))
        .Select(name => new Input(name, InputPlace.Path, Schema.String) { IsRequired = true });

    IEnumerable<Response> RescueResponses(ImmutableArray<Response> declared) => Rescues
        .SelectMany(scope => scope.Rescues)
        .Where(rescue => rescue.Status is { } status && !declared.Any(r => r.Status == status))
        .DistinctBy(rescue => rescue.Status)
        .Select(rescue => new Response(rescue.Status!.Value, null)
        {
            Description = rescue.Description,
            Origin = rescue.Origin,
            IsOfRescue = true,
        });
}
