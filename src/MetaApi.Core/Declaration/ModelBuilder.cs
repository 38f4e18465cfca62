using System.Collections.Immutable;
using MetaApi.Model;

namespace MetaApi.Declaration;

/// <summary>Turns what builders remember into the tree as it is understood. Mistakes are collected on the way.</summary>
internal sealed class ModelBuilder
{
    readonly List<ApiRoute> routes = [];

    readonly List<ApiNamespace> namespaces = [];

    readonly List<Mistake> mistakes = [];

    ModelBuilder() { }

    public static (ApiModel Model, ImmutableArray<Mistake> Mistakes) Build(string name, ApiOptions options, NamespaceBuilder root)
    {
        var builder = new ModelBuilder();
        builder.Enter(root, new Level(PathPattern.Root));
        var model = new ApiModel(name, options, [.. builder.routes]) { Origin = root.Origin, Namespaces = [.. builder.namespaces] };
        return (model, [.. builder.mistakes]);
    }

    void Enter(NamespaceBuilder node, Level outer)
    {
        if (Join(outer.Pattern, node.Path, node.Origin) is not { } pattern)
            return;
        var place = $"Namespace {pattern}";
        var level = outer.Inside(node, pattern, place);
        var firstRoute = routes.Count;
        namespaces.Add(new(pattern, level.Metas.Length, level.Rescues) { Own = node.Rescues.Count == 0 ? null : level.Rescues[0] });
        foreach (var child in node.Children)
            if (child is NamespaceBuilder inner)
                Enter(inner, level);
            else
                Add((RouteBuilder)child, level);
        CheckCaptures(place, node.State, [pattern, .. routes.Skip(firstRoute).Select(r => r.Pattern)]);
    }

    void Add(RouteBuilder node, Level outer)
    {
        if (Join(outer.Pattern, node.Path, node.Origin) is not { } pattern)
            return;
        var method = node.Method ?? ApiRoute.AnyMethod;
        var place = $"{method} {pattern}";
        var level = outer.Inside(node, pattern, place);
        if (node.Method is { } named && !HttpToken.Is(named))
            mistakes.Add(ModelMistakes.BadMethod(named, pattern, node.Origin));
        CheckCaptures(place, node.State, [pattern]);
        routes.Add(new(method, pattern, level.MetaFor(method))
        {
            Origin = node.Origin,
            Hooks = level.Hooks,
            Rescues = level.Rescues,
            Action = node.Run,
            ActionSource = node.Source,
        });
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
