using MetaApi.Schemas.Steps;

namespace MetaApi.Schemas.Rendering;

/// <summary>Hands what would leave to the code of the declaration, and lets leave what that returns.</summary>
internal sealed class AfterRenderer<TSink, T>(ValueRenderer<TreeSink, T> inner, AfterStep[] steps) : ValueRenderer<TSink, T>
    where TSink : struct, ITokenSink
{
    readonly Func<object?, ValueContext, object?>[] changes = [.. steps.Select(s => s.Change.For<object?, object?>())];

    readonly AnyRenderer<TSink, object?> plain = new();

    public override void Render(TSink sink, RenderContext context, T value)
    {
        var tree = new TreeBuilder();
        inner.Render(new TreeSink(tree), context, value);
        var changed = tree.Root;
        foreach (var change in changes)
            changed = changed is null ? null : change(changed, context.Surroundings);
        plain.Render(sink, context, changed);
    }
}
