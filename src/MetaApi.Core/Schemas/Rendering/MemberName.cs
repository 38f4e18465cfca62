using System.Text.Encodings.Web;
using System.Text.Json;

namespace MetaApi.Schemas.Rendering;

/// <summary>A member's name, in the forms that sinks want it.</summary>
internal sealed class MemberName(string text)
{
    readonly byte[] json =
        [(byte)'"', .. JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes, (byte)'"', (byte)':'];

    public string Text => text;

    /// <summary>The name in quotes, escaped, and its colon.</summary>
    public ReadOnlySpan<byte> Json => json;
}
