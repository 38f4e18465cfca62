namespace MetaApi.Paths;

/// <summary>
/// Lays literals and parameters in turn along one segment. From the right, each literal takes the last place that leaves its parameter
/// a character. No other choice leaves more to those before it, so none is ever taken back, and the work is linear in the text.
/// </summary>
internal static class MixedMatcher
{
    public static bool TryMatch(ReadOnlySpan<PathSegment> parts, ReadOnlySpan<char> text, Span<string> values)
    {
        if (!TryTakeEnds(ref parts, ref text))
            return false;

        var next = values.Length;
        for (var at = parts.Length - 1; at > 0; at -= 2)
        {
            var literal = ((LiteralSegment)parts[at - 1]).Text;
            var place = text.IsEmpty ? -1 : text[..^1].LastIndexOf(literal);
            if (place < 0)
                return false;
            Keep(parts[at], text[(place + literal.Length)..], values, ref next);
            text = text[..place];
        }

        Keep(parts[0], text, values, ref next);
        return !text.IsEmpty;
    }

    /// <summary>Takes the literals off both ends, so that a parameter stands at each.</summary>
    static bool TryTakeEnds(ref ReadOnlySpan<PathSegment> parts, ref ReadOnlySpan<char> text)
    {
        if (parts[0] is LiteralSegment first)
        {
            if (!text.StartsWith(first.Text))
                return false;
            parts = parts[1..];
            text = text[first.Text.Length..];
        }

        if (parts[^1] is LiteralSegment last)
        {
            if (!text.EndsWith(last.Text))
                return false;
            parts = parts[..^1];
            text = text[..^last.Text.Length];
        }

        return true;
    }

    static void Keep(PathSegment parameter, ReadOnlySpan<char> text, Span<string> values, ref int next)
    {
        if (!values.IsEmpty && parameter.CaptureName is not null)
            values[--next] = text.ToString();
    }
}
