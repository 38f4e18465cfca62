namespace MetaApi.Schemas.Formats;

/// <summary>RFC 3986 URI: with a scheme, in ASCII. What a scheme adds to the rules is not checked.</summary>
internal static class UriFormat
{
    public static bool IsMatch(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        if (colon < 1 || !IsScheme(text[..colon]))
            return false;

        var rest = text[(colon + 1)..];
        var fragment = CutAt('#', ref rest);
        var query = CutAt('?', ref rest);
        return UriCharacters.AreInQuery(fragment) && UriCharacters.AreInQuery(query) && IsHierarchy(rest);
    }

    static bool IsScheme(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('+' or '-' or '.'))
                return false;
        }

        return char.IsAsciiLetter(text[0]);
    }

    static bool IsHierarchy(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("//"))
            return UriCharacters.AreInPath(text);

        var authority = text[2..];
        var path = CutAt('/', ref authority);
        return UriAuthority.IsMatch(authority) && UriCharacters.AreInPath(path);
    }

    static ReadOnlySpan<char> CutAt(char mark, scoped ref ReadOnlySpan<char> text)
    {
        var position = text.IndexOf(mark);
        if (position < 0)
            return [];

        var tail = text[(position + 1)..];
        text = text[..position];
        return tail;
    }
}
