using System.Text.Encodings.Web;
using System.Text.Json;

namespace MetaApi.Schemas.Rendering;

/// <summary>A member's name, in the forms that sinks want it.</summary>
internal sealed class MemberName(string text)
{
    public string Text => text;

    public JsonEncodedText Json { get; } = JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
}
