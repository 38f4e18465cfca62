namespace MetaApi.Schemas.Rendering;

/// <summary>Renders one of the framework's JSON documents, filtered like any other value.</summary>
internal sealed class JsonTreeRenderer<TSink, T>(ValueRenderer<TSink, object?> plain) : ValueRenderer<TSink, T>
    where TSink : struct, ITokenSink
{
    public override void Render(TSink sink, RenderContext context, T value) => plain.Render(sink, context, JsonTree.Plain(value));
}
