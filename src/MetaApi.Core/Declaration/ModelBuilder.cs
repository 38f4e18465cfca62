using System.Collections.Immutable;
using MetaApi.Calls.Headers;
using MetaApi.Calls;
using MetaApi.Declaration.Handlers;
using MetaApi.Declaration.Sharing;
using MetaApi.Model;
using MetaApi.Schemas;

namespace MetaApi.Declaration;

/// <summary>Turns what builders remember into the tree as it is understood. Mistakes are collected on the way.</summary>
internal sealed class ModelBuilder
{
    readonly List<ApiRoute> routes = [];

    readonly List<ApiNamespace> namespaces = [];

    readonly List<ApiWebhook> webhooks = [];

    readonly List<Mistake> mistakes = [];

    readonly Removals removals = new();

    readonly ApiOptions options;

    ModelBuilder(ApiOptions options) => this.options = options;

    public static (ApiModel Model, ImmutableArray<Mistake> Mistakes) Build(string name, ApiOptions options, NamespaceBuilder root)
    {
        var builder = new ModelBuilder(options);
        builder.Enter(root, new Level(PathPattern.Root));
        var model = new ApiModel(name, options, [.. builder.routes])
        {
            Origin = root.Origin,
            Namespaces = [.. builder.namespaces],
            Webhooks = [.. builder.webhooks],
        };
        return (model, [.. builder.mistakes, .. builder.removals.Mistakes()]);
    }

    void Enter(NamespaceBuilder node, Level outer)
    {
        if (Join(outer.Pattern, node.Path, node.Origin) is not { } pattern)
            return;
        var name = node.Module is { } module ? $"Module {ClrName.Of(module)} at {pattern}" : $"Namespace {pattern}";
        var level = outer.Inside(DeclaredNode.Of(name, pattern, node.Origin, node), pattern);
        var firstRoute = routes.Count;
        namespaces.Add(new(pattern, level.Nodes.Length, level.Rescues)
        {
            Own = node.Rescues.Count == 0 ? null : level.Rescues[0],
            Shared = level.Shared,
        });
        mistakes.AddRange(SharedSpaces.Mistakes(name, node.Helpers, level.Shared));
        foreach (var child in node.Children)
            Declare(child, level);
        CheckCaptures(name, node.State, [pattern, .. routes.Skip(firstRoute).Select(r => r.Pattern)]);
    }

    void Declare(object child, Level level)
    {
        if (child is NamespaceBuilder inner)
            Enter(inner, level);
        else if (child is WebhookBuilder webhook)
            Add(webhook, level);
        else
            Add((ApiRouteBuilder)child, level);
    }

    void Add(WebhookBuilder node, Level outer)
    {
        var own = new Contribution($"Webhook {node.Name}", outer.Pattern, node.Origin, node.State.Meta) { Words = node.State.Words };
        ImmutableArray<Contribution> contributions =
        [
            .. outer.ContributionsTo(node.Method).Select(c => c with { Meta = WebhookMeta.Inherited(c.Meta) }),
            own with { Meta = own.Meta with { Inputs = [.. own.Meta.Inputs, .. node.State.FloatingInputs.Select(f => f.For(node.Method, PathPattern.Root))] } },
        ];
        if (node.Method == ApiRoute.AnyMethod || !HttpToken.Is(node.Method))
            mistakes.Add(ModelMistakes.BadMethod(node.Method, outer.Pattern, node.Origin));
        removals.See(contributions);
        webhooks.Add(new(node.Name, node.Method, contributions.Select(c => c.Meta).Aggregate((outerMeta, inner) => inner.Under(outerMeta)))
        {
            Origin = node.Origin,
            Contributions = contributions,
        });
    }

    void Add(ApiRouteBuilder node, Level outer)
    {
        if (Join(outer.Pattern, node.Path, node.Origin) is not { } pattern)
            return;
        var method = node.Method ?? ApiRoute.AnyMethod;
        var name = $"{method} {pattern}";
        var level = outer.Inside(DeclaredNode.Of(name, pattern, node.Origin, node), pattern);
        var contributions = level.ContributionsTo(method);
        if (node.Method is { } named && (named == ApiRoute.AnyMethod || !HttpToken.Is(named)))
            mistakes.Add(ModelMistakes.BadMethod(named, pattern, node.Origin));
        CheckCaptures(name, node.State, [pattern]);
        removals.See(contributions);
        mistakes.AddRange(SharedSpaces.Mistakes(name, node.Helpers, level.Shared));
        mistakes.AddRange(node.Unused.Select(step => ModelMistakes.StepBesideAction(name, step.Word, step.Origin)));
        routes.Add(HandlerBinder.Bound(new ApiRoute(method, pattern, level.MetaOf(contributions))
        {
            Origin = node.Origin,
            Contributions = contributions,
            Hooks = level.Hooks,
            Rescues = level.Rescues,
            Shared = level.Shared,
            Action = node.Act,
        }.WithDefaultSecurity(options)));
    }

    PathPattern? Join(PathPattern prefix, string path, Origin origin)
    {
        try
        {
            return prefix.Append(PathPattern.Parse(path));
        }
        catch (PathPatternException mistake)
        {
            mistakes.Add(ModelMistakes.BadPath(prefix, path, mistake, origin));
            return null;
        }
    }

    void CheckCaptures(string place, MetaState state, IReadOnlyList<PathPattern> below) => mistakes.AddRange(
        from input in state.Meta.Inputs
        where input.Place is InputPlace.Path && !below.Any(p => p.Captures.Contains(input.Name))
        select ModelMistakes.UnknownCapture(place, input, below[0]));
}
