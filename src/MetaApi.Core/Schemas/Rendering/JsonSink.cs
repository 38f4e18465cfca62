using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MetaApi.Schemas.Rendering;

/// <summary>Writes JSON. The relaxed escaping is safe where it goes: never into HTML, always with <c>nosniff</c>.</summary>
internal readonly struct JsonSink(Utf8JsonWriter writer) : ITokenSink, IDisposable
{
    static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    public static JsonSink Over(IBufferWriter<byte> output) => new(new Utf8JsonWriter(output, Options));

    public void StartObject() => writer.WriteStartObject();

    public void EndObject() => writer.WriteEndObject();

    public void StartArray() => writer.WriteStartArray();

    public void EndArray() => writer.WriteEndArray();

    public void Name(MemberName name) => writer.WritePropertyName(name.Json);

    public void Text(string text) => writer.WriteStringValue(text);

    public void Ascii(ReadOnlySpan<byte> text) => writer.WriteStringValue(text);

    public void Integer(long value) => writer.WriteNumberValue(value);

    public void Number(decimal value) => writer.WriteNumberValue(value);

    public void Number(double value) => writer.WriteNumberValue(value);

    public void Number(float value) => writer.WriteNumberValue(value);

    public void Boolean(bool value) => writer.WriteBooleanValue(value);

    public void Null() => writer.WriteNullValue();

    /// <summary>Hands what is left to the output.</summary>
    public void Dispose() => writer.Dispose();
}
