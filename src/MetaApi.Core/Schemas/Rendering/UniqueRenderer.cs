using MetaApi.Schemas.Rules;

namespace MetaApi.Schemas.Rendering;

/// <summary>Renders a list after looking for items that would leave as equal JSON.</summary>
internal sealed class UniqueRenderer<TSink, T>(ValueRenderer<TSink, T> inner, ValueRenderer<TreeSink, T> trial, Failure failure) : ValueRenderer<TSink, T>
    where TSink : struct, ITokenSink
{
    public override void Render(TSink sink, RenderContext context, T value)
    {
        var tree = new TreeBuilder();
        context.Try(trial, new TreeSink(tree), value);
        if (tree.Root is List<object?> items && items.Distinct(PlainEquality.Instance).Count() < items.Count)
            context.Failures.Add(failure);
        inner.Render(sink, context, value);
    }
}
