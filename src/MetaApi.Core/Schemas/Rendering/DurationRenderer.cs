using MetaApi.Schemas.Scalars;

namespace MetaApi.Schemas.Rendering;

/// <summary>Renders lengths of time; the very longest have no text.</summary>
internal sealed class DurationRenderer<TSink> : ValueRenderer<TSink, TimeSpan> where TSink : struct, ITokenSink
{
    static readonly Failure TooLong = new(FailureCodes.Range);

    public override void Render(TSink sink, RenderContext context, TimeSpan value)
    {
        Span<byte> text = stackalloc byte[DurationText.MaxLength];
        if (DurationText.TryFormat(value, text, out var length))
            sink.Ascii(text[..length]);
        else
            Fail(sink, context, TooLong);
    }
}
