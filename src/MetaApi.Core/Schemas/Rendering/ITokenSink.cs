namespace MetaApi.Schemas.Rendering;

/// <summary>Takes tokens in any format. Renderers are compiled per sink, so that a second format costs the first nothing.</summary>
internal interface ITokenSink
{
    /// <summary>Whether what breaks its declaration is left out, where that can be. Known to the compiler, so that it costs other sinks nothing.</summary>
    static virtual bool Strips => false;

    /// <summary>The place behind what was written last; asked for only where something may be left out.</summary>
    SinkMark Mark() => throw new NotSupportedException();

    /// <summary>Takes back what was written behind a place, in the same object or array.</summary>
    void TakeBack(SinkMark mark) => throw new NotSupportedException();

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
