using System.Buffers;
using MetaApi.Calls;
using MetaApi.Schemas.Rendering;

namespace MetaApi.Execution;

/// <summary>An event that is rendered by its schema, and judged by it.</summary>
internal sealed class RenderedEventPlan<TSink>(Schema schema, ReplyRendering<TSink> rendering) : EventPlan where TSink : struct, IBodySink<TSink>
{
    readonly ValueRenderer<TSink, object?> renderer = rendering.Compiler.For<object?>(schema, rendering.View.View);

    /// <summary>It is written aside first: a stream takes nothing back.</summary>
    public override void Write(Call call, object? data, IBufferWriter<byte> output)
    {
        using var bytes = new ReplyBody();
        var context = new RenderContext(RenderedBodyPlan<TSink>.MaxMismatches, call, rendering.View.Coercion);
        renderer.Render(TSink.Into(bytes), context, data);
        rendering.Judge.Judge(call, context, schema);
        output.Write(bytes.Bytes.Span);
    }
}
