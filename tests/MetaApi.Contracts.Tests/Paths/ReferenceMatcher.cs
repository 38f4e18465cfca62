namespace MetaApi.Contracts.Tests.Paths;

/// <summary>The meaning of patterns once more, written to be obviously right: try every length for every wildcard, short ones first.</summary>
static class ReferenceMatcher
{
    /// <summary>What each capture took, or null when the path does not match. Patterns are texts without a leading slash.</summary>
    public static string[]? Match(string[] pattern, string[] path)
    {
        if (pattern.Length == 0)
            return path.Length == 0 ? [] : null;

        return pattern[0][0] switch
        {
            '*' => Enumerable.Range(0, path.Length + 1)
                .Select(length => MatchWildcard(pattern, path, length))
                .FirstOrDefault(values => values != null),
            ':' when path is [not "", ..] => Prepend(path[0], Match(pattern[1..], path[1..])),
            _ when path.Length > 0 && path[0] == pattern[0] => Match(pattern[1..], path[1..]),
            _ => null,
        };
    }

    public static int? ShortestPrefix(string[] pattern, string[] path)
    {
        for (var length = 0; length <= path.Length; length++)
            if (Match(pattern, path[..length]) != null)
                return length;
        return null;
    }

    static string[]? MatchWildcard(string[] pattern, string[] path, int length) =>
        path[..length].Contains("") ? null : Prepend(string.Join('/', path[..length]), Match(pattern[1..], path[length..]));

    static string[]? Prepend(string value, string[]? values) => values == null ? null : [value, .. values];
}
