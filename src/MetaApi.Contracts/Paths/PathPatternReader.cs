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
        if (text[start..end] is "." or "..")
            throw PathPatternException.DotSegment(text, start, end);
        if (text[start] == '*')
            return ReadWildcard(text, start, end);

        var parts = ImmutableArray.CreateBuilder<PathSegment>();
        for (var at = start; at < end;)
            parts.Add(LiteralReader.IsCapture(text, at, end)
                ? ReadParameter(text, (at, end), parts, out at)
                : LiteralReader.Read(text, at, end, out at));
        return parts.Count == 1 ? parts[0] : new MixedSegment(parts.ToImmutable());
    }

    static WildcardSegment ReadWildcard(string text, int start, int end)
    {
        var name = ReadName(text, start, end, out var nameEnd);
        return nameEnd == end ? new(name) : throw PathPatternException.TextAfterWildcard(text, start, nameEnd, end);
    }

    static ParameterSegment ReadParameter(string text, (int Start, int End) rest, IList<PathSegment> before, out int nameEnd)
    {
        var name = ReadName(text, rest.Start, rest.End, out nameEnd);
        return before is not [.., ParameterSegment earlier]
            ? new(name)
            : throw PathPatternException.NothingBetween(text, rest.Start, nameEnd, earlier.ToString());
    }

    static string? ReadName(string text, int start, int end, out int nameEnd)
    {
        var nameStart = start + 1;
        nameEnd = nameStart;
        while (nameEnd < end && (char.IsAsciiLetterOrDigit(text[nameEnd]) || text[nameEnd] == '_'))
            nameEnd++;

        var wordEnd = nameEnd;
        while (wordEnd < end && BelongsToWord(text[wordEnd]))
            wordEnd++;
        if (wordEnd > nameStart && !char.IsAsciiLetter(text[nameStart]) && text[nameStart] != '_')
            throw PathPatternException.NameStartsWrong(text, start, wordEnd);
        if (wordEnd > nameEnd)
            throw PathPatternException.NameHasOther(text, start, nameEnd, wordEnd);
        return nameEnd == nameStart ? null : text[nameStart..nameEnd];
    }

    /// <summary>Whether a reader would take a character for a part of the word before it, as in <c>:naïve</c>; <c>第:page页</c> has none.</summary>
    static bool BelongsToWord(char character) =>
        character == '_' || char.IsAsciiLetterOrDigit(character) || char.IsUpper(character) || char.IsLower(character)
        || char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.NonSpacingMark;
}
