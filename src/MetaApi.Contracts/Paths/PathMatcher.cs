namespace MetaApi.Paths;

/// <summary>Lays a pattern along a path.</summary>
internal static class PathMatcher
{
    const int StackLimit = 64;

    /// <summary>The values of the named captures; null when the whole path does not match.</summary>
    public static string[]? Match(PathPattern pattern, ReadOnlySpan<string> path)
    {
        var segments = pattern.Segments.AsSpan();
        Span<int> starts = segments.Length < StackLimit ? stackalloc int[StackLimit] : new int[segments.Length + 1];
        if (!TryAlign(segments, path, whole: true, starts))
            return null;

        var values = new string[pattern.Captures.Length];
        ReadCaptures(segments, path, starts, values);
        return values;
    }

    public static bool TryMatchPrefix(PathPattern pattern, ReadOnlySpan<string> path, out int length)
    {
        var segments = pattern.Segments.AsSpan();
        Span<int> starts = segments.Length < StackLimit ? stackalloc int[StackLimit] : new int[segments.Length + 1];
        var matches = TryAlign(segments, path, whole: false, starts);
        length = matches ? starts[segments.Length] : 0;
        return matches;
    }

    // starts[i] becomes the place in the path where segment i of the pattern begins, and the last entry the end of the match.
    // Only the last wildcard passed is ever widened: were an earlier one to take more, the last could always take less instead.
    static bool TryAlign(ReadOnlySpan<PathSegment> pattern, ReadOnlySpan<string> path, bool whole, Span<int> starts)
    {
        int at = 0, place = 0, wildcard = -1;
        while (at < pattern.Length || (whole && place < path.Length))
        {
            starts[at] = place;
            if (at < pattern.Length && pattern[at] is WildcardSegment)
                wildcard = at++;
            else if (at < pattern.Length && place < path.Length && Fits(pattern[at], path[place]))
                (at, place) = (at + 1, place + 1);
            else if (wildcard >= 0 && starts[wildcard + 1] < path.Length && path[starts[wildcard + 1]] != "")
                (at, place) = (wildcard + 1, starts[wildcard + 1] + 1);
            else
                return false;
        }

        starts[at] = place;
        return true;
    }

    static bool Fits(PathSegment segment, string text) => segment switch
    {
        LiteralSegment literal => literal.Text == text,
        MixedSegment mixed => mixed.TryMatch(text, []),
        _ => text != "",
    };

    static void ReadCaptures(
        ReadOnlySpan<PathSegment> pattern, ReadOnlySpan<string> path, ReadOnlySpan<int> starts, Span<string> values)
    {
        var count = 0;
        for (var at = 0; at < pattern.Length; at++)
            if (pattern[at] is ParameterSegment { Name: not null })
                values[count++] = path[starts[at]];
            else if (pattern[at] is WildcardSegment { Name: not null })
                values[count++] = string.Join('/', path[starts[at]..starts[at + 1]]);
            else if (pattern[at] is MixedSegment { CaptureCount: > 0 and var captures } mixed)
            {
                mixed.TryMatch(path[starts[at]], values.Slice(count, captures));
                count += captures;
            }
    }
}
