using MetaApi.Calls;
using MetaApi.Schemas.Rendering;

namespace MetaApi.Execution;

/// <summary>An answer whose body is one value.</summary>
internal sealed class WholeBodyPlan(Schema schema, ReplyView view, RendererCompiler<JsonSink> compiler) : BodyPlan(view)
{
    readonly WholeRenderers renderers = new(schema, view, compiler);

    protected override void Write(JsonSink sink, RenderContext context, CallOutput output, int status)
    {
        if (output.Keyed is not null)
            throw RenderingMistakes.KeyedWhole(status);
        if (output.Whole is null)
            throw RenderingMistakes.NotRendered(status);
        renderers.Render(sink, context, output);
    }
}
