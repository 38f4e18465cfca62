using System.Collections.Concurrent;
using MetaApi.Calls;
using MetaApi.Schemas;
using MetaApi.Schemas.Rendering;

namespace MetaApi.Execution;

/// <summary>
/// The renderers of a body that is one value: that of the route is made at start, those with more scopes when a rendering first provides them. There
/// are no more of these than subsets of the declared scopes.
/// </summary>
internal sealed class WholeRenderers<TSink>(Schema schema, ReplyRendering<TSink> rendering) where TSink : struct, IBodySink<TSink>
{
    readonly ValueRenderer<TSink, object?> usual = rendering.Compiler.For<object?>(schema, rendering.View.View);

    readonly ConcurrentDictionary<View, ValueRenderer<TSink, object?>> others = [];

    public void Render(TSink sink, RenderContext context, CallOutput output)
    {
        var value = output.Whole!.Value;
        if (output.Options is not [{ Value: var options }])
        {
            usual.Render(sink, context, value);
            return;
        }
        context.Hand(options.Data);
        others.GetOrAdd(rendering.View.With(options), seen => rendering.Compiler.For<object?>(schema, seen)).Render(sink, context, value);
    }
}
