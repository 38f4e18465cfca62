using MetaApi.Schemas.Rules;

namespace MetaApi.Schemas.Rendering;

/// <summary>Renders a plain value that is judged by the rules of a JSON Schema.</summary>
internal sealed class RuleRenderer<TSink, T>(RuleSchema schema) : ValueRenderer<TSink, T> where TSink : struct, ITokenSink
{
    readonly AnyRenderer<TSink, T> plain = new();

    readonly AnyRenderer<TreeSink, T> trial = new();

    public override void Render(TSink sink, RenderContext context, T value)
    {
        var before = context.Failures.Count;
        plain.Render(sink, context, value);
        if (context.Failures.Count != before)
            return;
        var tree = new TreeBuilder();
        trial.Render(new TreeSink(tree), context, value);
        if (tree.Root is not null || !schema.IsNullable)
            RuleVerdict.Passes(schema.Rule, tree.Root, context.Failures);
    }
}
