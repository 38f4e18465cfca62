namespace MetaApi.Schemas.Rendering;

/// <summary>Takes tokens and keeps none: for judging a value without writing it.</summary>
internal readonly struct NullSink : ITokenSink
{
    public void StartObject() { }

    public void EndObject() { }

    public void StartArray() { }

    public void EndArray() { }

    public void Name(MemberName name) { }

    public void Text(string text) { }

    public void Ascii(ReadOnlySpan<byte> text) { }

    public void Integer(long value) { }

    public void Number(decimal value) { }

    public void Number(double value) { }

    public void Number(float value) { }

    public void Boolean(bool value) { }

    public void Null() { }
}
