namespace MetaApi.Schemas.Rendering;

/// <summary>Writes tokens as JSON, and takes back what breaks its declaration. Renderers of it are made only where that is wanted.</summary>
internal readonly struct StrippingSink(JsonOutput json, IRetractableOutput bytes) : IBodySink<StrippingSink>
{
    public static bool Strips => true;

    public static StrippingSink Into(IRetractableOutput output) => new(new JsonOutput(output), output);

    public SinkMark Mark() => new(bytes.Length, json.Comma);

    public void TakeBack(SinkMark mark)
    {
        bytes.CutTo(mark.Length);
        json.Comma = mark.Comma;
    }

    public void StartObject() => json.Open((byte)'{');

    public void EndObject() => json.Close((byte)'}');

    public void StartArray() => json.Open((byte)'[');

    public void EndArray() => json.Close((byte)']');

    public void Name(MemberName name) => json.Name(name.Json);

    public void Text(string text) => json.Text(text);

    public void Ascii(ReadOnlySpan<byte> text) => json.Ascii(text);

    public void Integer(long value) => json.Number(value);

    public void Number(decimal value) => json.Number(value);

    public void Number(double value) => json.Number(value);

    public void Number(float value) => json.Number(value);

    public void Boolean(bool value) => json.Token(value ? "true"u8 : "false"u8);

    public void Null() => json.Token("null"u8);
}
