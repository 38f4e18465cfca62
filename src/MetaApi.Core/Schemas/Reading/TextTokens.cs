namespace MetaApi.Schemas.Reading;

/// <summary>One text, or a list of texts, as tokens: what a path, a query, a header or a cookie can say.</summary>
internal ref struct TextTokens : ITokenSource
{
    readonly TextValues values;

    readonly bool isList;

    readonly Span<byte> buffer;

    int next;

    int length;

    /// <param name="values">The decoded texts.</param>
    /// <param name="isList">Whether they are to be delivered as an array.</param>
    /// <param name="buffer">Room for the UTF-8 form of the longest text.</param>
    public TextTokens(TextValues values, bool isList, Span<byte> buffer)
    {
        (this.values, this.isList) = (values, isList);
        this.buffer = buffer;
        next = isList ? -1 : 0;
    }

    public TokenKind Kind { get; private set; }

    public readonly ReadOnlySpan<byte> Text => buffer[..length];

    public readonly int Values => next;

    public readonly long Length => buffer.Length;

    public readonly void Share() { }

    public bool Read()
    {
        if (next < 0)
            Kind = TokenKind.StartArray;
        else if (next < values.Count)
            Deliver(values[next]);
        else if (next == values.Count && isList)
            Kind = TokenKind.EndArray;
        else
            return false;
        next++;
        return true;
    }

    public void Skip()
    {
        if (Kind is TokenKind.StartArray)
            while (Read() && Kind is not TokenKind.EndArray) { }
    }

    void Deliver(string text)
    {
        Kind = TokenKind.String;
        length = System.Text.Encoding.UTF8.GetBytes(text, buffer);
    }
}
