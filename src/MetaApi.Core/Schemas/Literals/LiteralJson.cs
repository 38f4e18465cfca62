using System.Buffers;
using MetaApi.Schemas.Rendering;

namespace MetaApi.Schemas.Literals;

/// <summary>The JSON of a value that stands in a declaration, or what keeps it from being a value of its schema.</summary>
internal sealed record LiteralJson(byte[] Json, IReadOnlyList<Failure> Failures)
{
    /// <summary>A value that is to be read.</summary>
    public static LiteralJson Of(Schema schema, Literal literal, View view, Coercion coercion = Coercion.Lenient) =>
        Of(new RendererCompiler<JsonSink>(literals: LiteralUse.Read).For<object?>(schema, view), literal, coercion);

    /// <summary>A value that leaves, judged by the rules of its schema too.</summary>
    public static LiteralJson OfSent(Schema schema, Literal literal, View view) =>
        Of(new RendererCompiler<JsonSink>(judgesRules: true, LiteralUse.Sent).For<object?>(schema, view), literal, Coercion.Lenient);

    static LiteralJson Of(ValueRenderer<JsonSink, object?> renderer, Literal literal, Coercion coercion)
    {
        var output = new ArrayBufferWriter<byte>();
        var context = new RenderContext(100, coercion: coercion);
        renderer.Render(JsonSink.Over(output), context, literal.Value);
        return new(output.WrittenSpan.ToArray(), context.Failures.Items);
    }
}
