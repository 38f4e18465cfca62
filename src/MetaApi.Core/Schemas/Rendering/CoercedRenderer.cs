namespace MetaApi.Schemas.Rendering;

/// <summary>Renders a value, and all inside it, with a coercion of its own.</summary>
internal sealed class CoercedRenderer<TSink, T>(ValueRenderer<TSink, T> inner, Coercion coercion) : ValueRenderer<TSink, T>
    where TSink : struct, ITokenSink
{
    public override void Render(TSink sink, RenderContext context, T value)
    {
        var before = context.Coerce(coercion is Coercion.Lenient);
        inner.Render(sink, context, value);
        context.Coerce(before);
    }
}
