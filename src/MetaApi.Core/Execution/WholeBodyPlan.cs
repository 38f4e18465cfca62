using MetaApi.Calls;
using MetaApi.Schemas.Rendering;

namespace MetaApi.Execution;

/// <summary>An answer whose body is one value.</summary>
internal sealed class WholeBodyPlan(ValueRenderer<JsonSink, object?> renderer, Coercion coercion) : BodyPlan(coercion)
{
    protected override void Write(JsonSink sink, RenderContext context, CallOutput output, int status)
    {
        if (output.Keyed is not null)
            throw RenderingMistakes.KeyedWhole(status);
        if (output.Whole is not { } whole)
            throw RenderingMistakes.NotRendered(status);
        renderer.Render(sink, context, whole.Value);
    }
}
