using System.Collections.Immutable;

namespace MetaApi.Core.Tests.Execution.Life;

/// <summary>Makes random trees: namespaces up to five deep, modules that are applied once or twice, several routes.</summary>
internal sealed class TreeMaker(Dice dice)
{
    const int Deepest = 5;

    static readonly HookKind[] Kinds = Enum.GetValues<HookKind>();

    static readonly string[] Methods = ["GET", "POST", "PUT", "DELETE", "PATCH"];

    static readonly int[] Statuses = [409, 404, 418, 500, 202];

    static readonly string[] Handled =
    [
        "Exception", "SystemException", "OperationCanceledException", "InvalidOperationException", "AggregateException",
        "Mishap", "DeepMishap", "DeeperMishap", "ApiException", "Refusal", "DeepRefusal", "Breakdown", "ParameterInvalidException",
        "RenderingInvalidException", "NoMatchingRouteException", "MethodNotAllowedException",
    ];

    readonly HashSet<string> routes = [];

    int count;

    public Node Make()
    {
        var root = WithoutShadows(Space("", "", 1));
        return root.Ways().Any(w => w.Levels[^1].IsRoute) ? root : root with { Children = root.Children.Add(Route("")) };
    }

    Node Space(string above, string path, int depth)
    {
        var whole = above + path;
        var routesHere = Enumerable.Range(0, dice.Between(0, 2)).Select(_ => Route(whole)).ToList();
        var spaces = depth == Deepest ? [] : Enumerable.Range(0, dice.Between(0, depth < 3 ? 2 : 1)).Select(_ => Space(whole, PathBelow(), depth + 1)).ToList();
        var node = Equipped(new(path) { IsHookedLate = dice.Chance(20), Children = [.. routesHere, .. spaces] });
        return dice.Chance(15) ? Twice(node) : node;
    }

    /// <summary>The same module below two prefixes.</summary>
    Node Twice(Node node)
    {
        var module = node with { IsModule = true };
        return node.Path.Length == 0 && node.Children.Any(c => c.IsRoute) && dice.Chance(50)
            ? new("") { Children = [new($"/m{count++}") { Children = [module] }, new($"/m{count++}") { Children = [module] }] }
            : module;
    }

    string PathBelow() => dice.Chance(25) ? "" : $"/s{count++}";

    Node Route(string above)
    {
        var (path, method) = (dice.Chance(30) ? "" : $"/r{count++}", dice.Pick(Methods));
        while (!routes.Add($"{method} {above}{path}"))
            path = $"/r{count++}";
        return Equipped(new(path) { Method = method, IsAsync = dice.Chance(50) });
    }

    Node Equipped(Node node) => node with
    {
        Hooks = [.. Enumerable.Range(0, dice.Between(0, 3)).Select(_ => Hook())],
        Rescues = [.. dice.Some(Handled, dice.Chance(50) ? 0 : dice.Between(1, 3)).Select(Rescue)],
    };

    SomeHook Hook()
    {
        var kind = dice.Pick(Kinds);
        return new(kind, $"{kind.ToString().ToLowerInvariant()}{count++}", dice.Chance(50));
    }

    SomeRescue Rescue(string error) => new(error, $"rescue{count++}", dice.Pick(Statuses), dice.Chance(50));

    /// <summary>Of several namespaces with one prefix and depth, only the first may handle unknown paths by name; the others would be a mistake.</summary>
    static Node WithoutShadows(Node root)
    {
        var seen = new HashSet<(string, int)>();
        return Kept(root, "", 0);

        Node Kept(Node node, string above, int outer)
        {
            var (path, depth) = (above + node.Path, outer + (node.IsModule ? 2 : 1));
            var isFirst = node.IsRoute || !node.Rescues.Any(r => HandlesUnknownPaths(r.Error)) || seen.Add((path, depth));
            var rescues = isFirst ? node.Rescues : node.Rescues.RemoveAll(r => IsOfUnknownPaths(r.Error));
            var children = node.Children.Select(c => Kept(c, path, depth)).ToImmutableArray();
            var isSame = rescues == node.Rescues && children.Zip(node.Children).All(pair => ReferenceEquals(pair.First, pair.Second));
            return isSame ? node : node with { Rescues = rescues, Children = children };
        }
    }

    static bool HandlesUnknownPaths(string error) => error is "ApiException" || IsOfUnknownPaths(error);

    static bool IsOfUnknownPaths(string error) => error is "NoMatchingRouteException" or "MethodNotAllowedException";
}
