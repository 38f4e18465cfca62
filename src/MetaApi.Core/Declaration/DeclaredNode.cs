using System.Collections.Immutable;
using MetaApi.Declaration.Sharing;
using MetaApi.Model;

namespace MetaApi.Declaration;

/// <summary>A namespace or route as its builder remembered it.</summary>
internal sealed class DeclaredNode
{
    readonly MetaState state;

    /// <summary>What it says for every route alike, as long as no input depends on the route.</summary>
    readonly Contribution common;

    DeclaredNode(MetaState state, Contribution common) => (this.state, this.common) = (state, common);

    public ImmutableArray<SharedDeclaration> Helpers { get; private init; } = [];

    public string Name => common.Node;

    public ImmutableArray<Hook> Hooks => common.Hooks;

    public ImmutableArray<Rescue> Rescues => common.Rescues;

    public static DeclaredNode Of<TNode>(string name, PathPattern pattern, Origin origin, NodeBuilder<TNode> node)
        where TNode : NodeBuilder<TNode> =>
        new(node.State, new(name, pattern, origin, node.State.Meta)
        {
            Hooks = [.. node.Hooks],
            Rescues = [.. node.Rescues],
            Shared = [.. node.Helpers.Select(h => (h.Type, h.Origin))],
            Words = node.State.Words,
        })
        {
            Helpers = [.. node.Helpers],
        };

    public Contribution ContributionTo(string method, PathPattern pattern) =>
        state.FloatingInputs.Count == 0 ? common : common with { Meta = Settled(method, pattern) };

    RouteMeta Settled(string method, PathPattern pattern)
    {
        var floating = state.FloatingInputs.Select(f => f.For(method, pattern));
        return state.Meta with { Inputs = [.. state.Meta.Inputs.Concat(floating).GroupBy(i => i.Key).Select(g => g.Last())] };
    }
}
