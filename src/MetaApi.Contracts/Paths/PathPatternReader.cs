using System.Collections.Immutable;

namespace MetaApi.Paths;

/// <summary>Reads the declared text of a pattern into its segments.</summary>
internal static class PathPatternReader
{
    public static ImmutableArray<PathSegment> Read(string text)
    {
        if (text is "" or "/")
            return [];

        var start = text[0] == '/' ? 1 : 0;
        var end = text[^1] == '/' ? text.Length - 1 : text.Length;
        var segments = ImmutableArray.CreateBuilder<PathSegment>();
        foreach (var range in text.AsSpan(start, end - start).Split('/'))
            segments.Add(ReadSegment(text, start + range.Start.Value, start + range.End.Value));
        return segments.ToImmutable();
    }

    static PathSegment ReadSegment(string text, int start, int end)
    {
        if (start == end)
            throw PathPatternException.EmptySegment(text, start);

        return text[start] switch
        {
            ':' => new ParameterSegment(ReadName(text, start, end)),
            '*' => new WildcardSegment(ReadName(text, start, end)),
            _ => ReadLiteral(text, start, end),
        };
    }

    static string? ReadName(string text, int start, int end)
    {
        var nameStart = start + 1;
        if (nameStart == end)
            return null;
        if (!char.IsAsciiLetter(text[nameStart]) && text[nameStart] != '_')
            throw PathPatternException.NameStartsWrong(text, start, end);

        var nameEnd = nameStart;
        while (nameEnd < end && (char.IsAsciiLetterOrDigit(text[nameEnd]) || text[nameEnd] == '_'))
            nameEnd++;
        return nameEnd == end ? text[nameStart..nameEnd] : throw PathPatternException.TextAfterCapture(text, start, nameEnd, end);
    }

    static LiteralSegment ReadLiteral(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
            if (text[at] is '?' or '#' or '{' or '}' || char.IsControl(text[at]))
                throw PathPatternException.ForbiddenCharacter(text, at);
        return new LiteralSegment(text[start..end]);
    }
}
