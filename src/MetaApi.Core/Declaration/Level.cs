using System.Collections.Immutable;
using MetaApi.Model;

namespace MetaApi.Declaration;

/// <summary>What has been declared from the root down to one node.</summary>
internal sealed record Level(PathPattern Pattern)
{
    /// <summary>Outermost first.</summary>
    public ImmutableArray<MetaState> Metas { get; init; } = [];

    /// <summary>Outermost first.</summary>
    public ImmutableArray<ImmutableArray<Hook>> Hooks { get; init; } = [];

    /// <summary>Nearest first.</summary>
    public ImmutableArray<RescueScope> Rescues { get; init; } = [];

    public Level Inside<TNode>(NodeBuilder<TNode> node, PathPattern pattern, string place) where TNode : NodeBuilder<TNode> => new(pattern)
    {
        Metas = [.. Metas, node.State],
        Hooks = [.. Hooks, [.. node.Hooks]],
        Rescues = node.Rescues.Count == 0 ? Rescues : [new([.. node.Rescues]) { Place = place }, .. Rescues],
    };

    /// <summary>The meta of a route at this level: places decided, everything inherited, captures completed.</summary>
    public RouteMeta MetaFor(string method)
    {
        var merged = Metas.Select(m => Settled(m, method)).Aggregate((outer, inner) => inner.Under(outer));
        return merged with
        {
            Inputs = [.. merged.Inputs.Where(IsThere), .. UndeclaredCaptures(merged.Inputs)],
            Responses = [.. merged.Responses, .. RescueResponses(merged.Responses)],
        };
    }

    RouteMeta Settled(MetaState state, string method)
    {
        var floating = state.FloatingInputs.Select(f => f.For(method, Pattern));
        return state.Meta with { Inputs = [.. state.Meta.Inputs.Concat(floating).GroupBy(i => i.Key).Select(g => g.Last())] };
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
