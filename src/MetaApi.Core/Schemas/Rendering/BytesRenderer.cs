using System.Buffers;
using System.Buffers.Text;

namespace MetaApi.Schemas.Rendering;

/// <summary>Renders bytes as base64.</summary>
internal sealed class BytesRenderer<TSink> : ValueRenderer<TSink, byte[]> where TSink : struct, ITokenSink
{
    public override void Render(TSink sink, RenderContext context, byte[] value)
    {
        var text = ArrayPool<byte>.Shared.Rent(Base64.GetMaxEncodedToUtf8Length(value.Length));
        Base64.EncodeToUtf8(value, text, out _, out var length);
        sink.Ascii(text.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(text);
    }
}
