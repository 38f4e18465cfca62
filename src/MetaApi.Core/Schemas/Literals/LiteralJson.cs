using System.Buffers;
using MetaApi.Schemas.Rendering;

namespace MetaApi.Schemas.Literals;

/// <summary>The JSON of a value that stands in a declaration, or what keeps it from being a value of its schema.</summary>
internal sealed record LiteralJson(byte[] Json, IReadOnlyList<Failure> Failures)
{
    public static LiteralJson Of(Schema schema, Literal literal, View view)
    {
        var output = new ArrayBufferWriter<byte>();
        var context = new RenderContext(100);
        new RendererCompiler<JsonSink>(isLiteral: true).For<object?>(schema, view).Render(JsonSink.Over(output), context, literal.Value);
        return new(output.WrittenSpan.ToArray(), context.Failures.Items);
    }
}
