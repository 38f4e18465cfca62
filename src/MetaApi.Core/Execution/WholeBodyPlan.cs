using MetaApi.Calls;
using MetaApi.Schemas.Rendering;

namespace MetaApi.Execution;

/// <summary>An answer whose body is one value.</summary>
internal sealed class WholeBodyPlan<TSink>(Schema schema, ReplyRendering<TSink> rendering) : RenderedBodyPlan<TSink>(schema, rendering)
    where TSink : struct, IBodySink<TSink>
{
    readonly WholeRenderers<TSink> renderers = new(schema, rendering);

    protected override void Write(TSink sink, RenderContext context, CallOutput output, int status)
    {
        if (output.Keyed is not null)
            throw RenderingMistakes.KeyedWhole(status);
        if (output.Whole is null)
            throw RenderingMistakes.NotRendered(status);
        renderers.Render(sink, context, output);
    }
}
