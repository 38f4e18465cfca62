using System.Buffers;

namespace MetaApi.Schemas.Rendering;

/// <summary>Writes tokens as JSON.</summary>
internal readonly struct JsonSink(JsonOutput output) : IBodySink<JsonSink>
{
    public static JsonSink Over(IBufferWriter<byte> output) => new(new JsonOutput(output));

    public static JsonSink Into(IRetractableOutput output) => Over(output);

    public void StartObject() => output.Open((byte)'{');

    public void EndObject() => output.Close((byte)'}');

    public void StartArray() => output.Open((byte)'[');

    public void EndArray() => output.Close((byte)']');

    public void Name(MemberName name) => output.Name(name.Json);

    public void Text(string text) => output.Text(text);

    public void Ascii(ReadOnlySpan<byte> text) => output.Ascii(text);

    public void Integer(long value) => output.Number(value);

    public void Number(decimal value) => output.Number(value);

    public void Number(double value) => output.Number(value);

    public void Number(float value) => output.Number(value);

    public void Boolean(bool value) => output.Token(value ? "true"u8 : "false"u8);

    public void Null() => output.Token("null"u8);
}
