namespace MetaApi.Schemas.Rendering;

/// <summary>Renders a value of a type of the user's as the value of the wire that it stands for.</summary>
internal sealed class ConvertedRenderer<TSink, T, TWire>(Func<T, TWire> convert, ValueRenderer<TSink, TWire> wire) : ValueRenderer<TSink, T>
    where TSink : struct, ITokenSink
{
    public override void Render(TSink sink, RenderContext context, T value) => wire.Render(sink, context, convert(value));
}
