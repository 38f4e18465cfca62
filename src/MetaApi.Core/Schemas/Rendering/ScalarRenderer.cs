namespace MetaApi.Schemas.Rendering;

/// <summary>Renders a scalar.</summary>
internal sealed class ScalarRenderer<TSink, T>(ScalarWriter<TSink, T> write) : ValueRenderer<TSink, T>
    where TSink : struct, ITokenSink
{
    public override void Render(TSink sink, RenderContext context, T value) => write(sink, value);
}
