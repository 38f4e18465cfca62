using MetaApi.Schemas.Failures;

namespace MetaApi.Schemas.Reading;

/// <summary>One place of a tree of texts: the texts given for it, and the places inside it, in the order they were first named.</summary>
/// <param name="name">The name it has in its parent.</param>
/// <param name="shape">What is declared for it; null for what nobody declared, whose content is forgotten.</param>
/// <param name="parent">The place it is inside of; null for the outermost.</param>
internal sealed class TextNode(string name, TextShape? shape, TextNode? parent)
{
    Dictionary<string, TextNode>? members;

    TextNode? last;

    TextValues texts;

    bool hasItems;

    public string Name => name;

    public TextNode? Parent => parent;

    public TextNode? First { get; private set; }

    public TextNode? Next { get; private set; }

    public TextValues Texts => shape is null ? new("") : texts;

    /// <summary>
    /// The token its value begins with. Where a place is used in two ways, or in another than declared, it is a token that the declared reader refuses.
    /// </summary>
    public TokenKind Opening => IsOpenedAsObject ? TokenKind.StartObject : IsOpenedAsArray ? TokenKind.StartArray : TokenKind.String;

    bool IsOpenedAsObject => shape is { IsObject: true } ? texts.Count == 0 : First is not null;

    bool IsOpenedAsArray => hasItems || texts.Count > 1 || shape is { IsList: true };

    /// <summary>The place of a member. There is one for what is undeclared too, and nothing inside it.</summary>
    public TextNode Member(ReadOnlySpan<char> member)
    {
        if (shape is null)
            return this;
        members ??= new(StringComparer.Ordinal);
        return members.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(member, out var known) ? known : Append(member.ToString());
    }

    /// <summary>Adds a text; null for one that cannot be decoded.</summary>
    public void Add(string? text, bool isItem)
    {
        if (shape is null)
            return;
        texts = texts.With(text);
        hasItems |= isItem;
    }

    public void Fail(Failure failure) => texts = new() { Fault = failure };

    /// <summary>Reports the texts that no reader is to see, here and inside.</summary>
    public void ReportFaults(FailureList failures, int longest)
    {
        if (texts.FaultWithin(longest, isList: shape != TextShape.Single) is { } fault)
            failures.Add(fault);
        for (var member = First; member is not null; member = member.Next)
        {
            var before = failures.Count;
            member.ReportFaults(failures, longest);
            failures.Within(before, member.Name);
        }
    }

    /// <summary>The characters of the longest text, here and inside.</summary>
    public int Longest()
    {
        var longest = texts.Longest;
        for (var member = First; member is not null; member = member.Next)
            longest = Math.Max(longest, member.Longest());
        return longest;
    }

    TextNode Append(string member)
    {
        var added = new TextNode(member, shape!.Member(member), this);
        if (last is null)
            First = added;
        else
            last.Next = added;
        last = added;
        members!.Add(member, added);
        return added;
    }
}
