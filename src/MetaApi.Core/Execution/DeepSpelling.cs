using MetaApi.Schemas.Reading;

namespace MetaApi.Execution;

/// <summary>
/// An object whose names stand in brackets: <c>filter[range][from]=1</c>. Empty brackets at the end make the text an item of a list. A name with
/// brackets that do not close is nobody's.
/// </summary>
internal sealed class DeepSpelling(string ownName, TextShape shape, int deepest) : QuerySpelling
{
    public override bool Has(ReadOnlySpan<char> name) =>
        name.StartsWith(ownName) && Levels(name[ownName.Length..]) >= 0;

    public override TextValues With(TextValues values, ReadOnlySpan<char> name, ReadOnlySpan<char> text)
    {
        var tree = values.Tree ?? new TextNode(ownName, shape, null);
        var brackets = name[ownName.Length..];
        if (Levels(brackets) > deepest)
            tree.Fail(new(FailureCodes.QueryDepth, "limit", deepest));
        else
            Add(tree, brackets, QueryText.Decoded(text));
        return new() { Tree = tree };
    }

    static void Add(TextNode node, ReadOnlySpan<char> brackets, string? text)
    {
        var isItem = brackets.EndsWith("[]");
        if (isItem)
            brackets = brackets[..^2];
        while (!brackets.IsEmpty)
        {
            var end = brackets.IndexOf(']');
            node = node.Member(brackets[1..end]);
            brackets = brackets[(end + 1)..];
        }
        node.Add(text, isItem);
    }

    /// <summary>How many pairs of brackets these are; -1 when they are anything else.</summary>
    static int Levels(ReadOnlySpan<char> brackets)
    {
        var levels = 0;
        for (; !brackets.IsEmpty; levels++)
        {
            var end = brackets[1..].IndexOfAny('[', ']') + 1;
            if (brackets[0] is not '[' || end == 0 || brackets[end] is not ']')
                return -1;
            brackets = brackets[(end + 1)..];
        }
        return levels;
    }
}
