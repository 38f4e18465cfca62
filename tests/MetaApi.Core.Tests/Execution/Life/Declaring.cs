namespace MetaApi.Core.Tests.Execution.Life;

/// <summary>Declares a random tree as a user would.</summary>
internal static class Declaring
{
    static readonly Schema Number = Schema.Integer.Check((long _, ValueContext at) => Seen(at, "read"), Stage.Param);

    static readonly Schema Answer = Schema.Integer.Before((value, at) => Seen(at, "render") ?? value, Stage.Render);

    public static Api Api(Node root)
    {
        var modules = new Dictionary<Node, Module>(ReferenceEqualityComparer.Instance);
        return MetaApi.Api.Define("Life", api => Fill(api, root, modules));
    }

    static void Fill(NamespaceBuilder space, Node node, Dictionary<Node, Module> modules)
    {
        if (!node.IsHookedLate)
            Hook(space, node);
        foreach (var child in node.Children)
            Add(space, child, modules);
        if (node.IsHookedLate)
            Hook(space, node);
    }

    static void Add(NamespaceBuilder space, Node child, Dictionary<Node, Module> modules)
    {
        if (child.IsRoute)
            space.Route(child.Path, child.Method!, route => Fill(route, child));
        else if (!child.IsModule)
            space.Namespace(child.Path, inner => Fill(inner, child, modules));
        else
        {
            if (!modules.TryGetValue(child, out var module))
                modules.Add(child, module = new(child, modules));
            space.Namespace(child.Path, inner => inner.Apply(module));
        }
    }

    static void Fill(ApiRouteBuilder route, Node node)
    {
        route.Params(p => p.Query("n", Number)).Status(200, Answer);
        Hook(route, node);
        if (node.IsAsync)
            route.Action(call => Of(call).PlayAsync(call, "action"));
        else
            route.Action(call => Of(call).Play(call, "action"));
    }

    static void Hook<TSelf>(NodeBuilder<TSelf> node, Node from) where TSelf : NodeBuilder<TSelf>
    {
        foreach (var hook in from.Hooks)
            if (hook.HasHalves)
                AddHalves(node, hook);
            else if (hook.IsAsync)
                AddAsync(node, hook);
            else
                Add(node, hook);
        foreach (var rescue in from.Rescues)
            Rescuing.Add(node, rescue);
    }

    static void AddHalves<TSelf>(NodeBuilder<TSelf> node, SomeHook hook) where TSelf : NodeBuilder<TSelf>
    {
        var halves = new Halves(hook.Name);
        Func<Call, Func<Task>, Task> run = hook.IsAsync ? halves.RunAsync : halves.Run;
        _ = hook.Kind is HookKind.Around ? node.Around(run) : node.AroundCall(run);
    }

    static void Add<TSelf>(NodeBuilder<TSelf> node, SomeHook hook) where TSelf : NodeBuilder<TSelf>
    {
        Action<Call> run = call => Of(call).Play(call, hook.Name);
        _ = hook.Kind switch
        {
            HookKind.BeforeValidation => node.BeforeValidation(run),
            HookKind.Before => node.Before(run),
            HookKind.After => node.After(run),
            _ => node.Finally(run),
        };
    }

    static void AddAsync<TSelf>(NodeBuilder<TSelf> node, SomeHook hook) where TSelf : NodeBuilder<TSelf>
    {
        Func<Call, Task> run = call => Of(call).PlayAsync(call, hook.Name);
        _ = hook.Kind switch
        {
            HookKind.BeforeValidation => node.BeforeValidation(run),
            HookKind.Before => node.Before(run),
            HookKind.After => node.After(run),
            _ => node.Finally(run),
        };
    }

    static Failure? Seen(ValueContext at, string place)
    {
        Of(at.Call).Play(at.Call, place);
        return null;
    }

    public static Performance Of(Call call) => call.Service<Performance>();

    sealed class Module(Node node, Dictionary<Node, Module> modules) : ApiModule
    {
        protected override void Define(NamespaceBuilder api) => Fill(api, node, modules);
    }
}
