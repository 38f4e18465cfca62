namespace MetaApi.Schemas.Rendering;

/// <summary>Takes tokens in any format. Renderers are compiled per sink, so that a second format costs the first nothing.</summary>
internal interface ITokenSink
{
    void StartObject();

    void EndObject();

    void StartArray();

    void EndArray();

    void Name(MemberName name);

    void Text(string text);

    /// <summary>A text that is known to need no escaping.</summary>
    void Ascii(ReadOnlySpan<byte> text);

    void Integer(long value);

    void Number(decimal value);

    void Number(double value);

    void Number(float value);

    void Boolean(bool value);

    void Null();
}
