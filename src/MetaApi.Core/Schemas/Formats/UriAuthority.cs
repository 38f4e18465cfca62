namespace MetaApi.Schemas.Formats;

/// <summary>RFC 3986 section 3.2: user information, host and port. A host that is no address may still be a name.</summary>
internal static class UriAuthority
{
    public static bool IsMatch(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf('@');
        var user = at < 0 ? [] : text[..at];
        var host = text[(at + 1)..];
        return UriCharacters.AreInUser(user) && (host.StartsWith('[') ? IsLiteralHost(host) : IsNamedHost(host));
    }

    static bool IsNamedHost(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        return colon < 0
            ? UriCharacters.AreInHost(text)
            : UriCharacters.AreInHost(text[..colon]) && IsPort(text[(colon + 1)..]);
    }

    static bool IsLiteralHost(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(']');
        if (end < 0)
            return false;

        var address = text[1..end];
        var port = text[(end + 1)..];
        return (Ipv6Format.IsMatch(address) || IsFutureAddress(address))
            && (port.IsEmpty || (port[0] == ':' && IsPort(port[1..])));
    }

    static bool IsFutureAddress(ReadOnlySpan<char> text)
    {
        var dot = text.IndexOf('.');
        if (dot < 2 || (text[0] | 0x20) != 'v' || dot == text.Length - 1)
            return false;

        foreach (var character in text[1..dot])
        {
            if (!char.IsAsciiHexDigit(character))
                return false;
        }

        return !text.Contains('%') && UriCharacters.AreInUser(text[(dot + 1)..]);
    }

    static bool IsPort(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
