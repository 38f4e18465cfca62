namespace MetaApi.Schemas.Rendering;

/// <summary>Renders an object of one known CLR type.</summary>
internal abstract class BoxedRenderer<TSink> where TSink : struct, ITokenSink
{
    public abstract void Render(TSink sink, RenderContext context, object value);
}

/// <summary>Hands an object on to the renderer of its type.</summary>
internal sealed class BoxedRenderer<TSink, T>(ValueRenderer<TSink, T> inner) : BoxedRenderer<TSink>
    where TSink : struct, ITokenSink
{
    public override void Render(TSink sink, RenderContext context, object value) => inner.Render(sink, context, (T)value);
}
