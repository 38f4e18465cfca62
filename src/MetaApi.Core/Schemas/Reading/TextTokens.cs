using System.Text;

namespace MetaApi.Schemas.Reading;

/// <summary>
/// One text, a list of texts, or a tree of them, as tokens: what a path, a query, a header or a cookie can say. A copy reads
/// on by itself from where it was made.
/// </summary>
internal ref struct TextTokens : ITokenSource
{
    /// <summary>What an object of the query is taken to hold at least, so that its alternatives can be tried.</summary>
    const int MostTexts = 256;

    readonly Span<byte> buffer;

    TextValues values;

    bool isList;

    int next;

    TextNode? node;

    /// <param name="values">The decoded texts.</param>
    /// <param name="isList">Whether they are to be delivered as an array.</param>
    /// <param name="buffer">Room for the UTF-8 form of the longest text.</param>
    public TextTokens(TextValues values, bool isList, Span<byte> buffer)
    {
        this.buffer = buffer;
        Use(values, isList);
        if (values.Tree is { } tree)
            (node, Kind) = (tree, TokenKind.Name);
    }

    public TokenKind Kind { get; private set; }

    /// <remarks>Encoded when it is asked for, so that copies can share the buffer.</remarks>
    public readonly ReadOnlySpan<byte> Text =>
        Kind is TokenKind.Name ? Encoding.UTF8.GetBytes(node!.Name) : buffer[..Encoding.UTF8.GetBytes(values[next - 1], buffer)];

    public readonly int Values => next;

    public readonly long Length => buffer.Length * (long)Math.Max(values.Count, node is null ? 1 : MostTexts);

    public readonly void Share() { }

    public bool Read()
    {
        if (next < 0)
            Kind = TokenKind.StartArray;
        else if (next < values.Count)
            Kind = TokenKind.String;
        else if (next == values.Count && isList)
            Kind = TokenKind.EndArray;
        else
            return node is not null && Move(node);
        next++;
        return true;
    }

    public void Skip()
    {
        if (Kind is TokenKind.StartArray)
            (Kind, next) = (TokenKind.EndArray, values.Count + 1);
        else if (Kind is TokenKind.StartObject)
            Kind = TokenKind.EndObject;
    }

    /// <summary>Moves on in the tree: from a name to its value, from an object or the end of a value to the next name.</summary>
    bool Move(TextNode at)
    {
        if (Kind is TokenKind.Name)
            return Enter(at);
        if ((Kind is TokenKind.StartObject ? at.First : at.Next) is { } following)
            (node, Kind) = (following, TokenKind.Name);
        else if (Kind is TokenKind.StartObject)
            Kind = TokenKind.EndObject;
        else if (at.Parent is { } parent)
            (node, Kind) = (parent, TokenKind.EndObject);
        else
            return false;
        Use(default, asList: false);
        return true;
    }

    bool Enter(TextNode at)
    {
        if (at.Opening is TokenKind.StartObject)
        {
            Kind = TokenKind.StartObject;
            return true;
        }
        Use(at.Texts, at.Opening is TokenKind.StartArray);
        return Read();
    }

    void Use(TextValues texts, bool asList) => (values, isList, next) = (texts, asList, asList ? -1 : 0);
}
