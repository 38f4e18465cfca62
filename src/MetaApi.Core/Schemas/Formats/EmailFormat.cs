using System.Buffers;

namespace MetaApi.Schemas.Formats;

/// <summary>RFC 5321 Mailbox in ASCII: a dotted or quoted local part, then a host name or an address literal.</summary>
internal static class EmailFormat
{
    const int MostLocalCharacters = 64;
    const string Ipv6Tag = "IPv6:";

    static readonly SearchValues<char> AtomCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$%&'*+-/=?^_`{|}~");

    public static bool IsMatch(ReadOnlySpan<char> text)
    {
        var at = text.LastIndexOf('@');
        return at is > 0 and <= MostLocalCharacters && IsLocalPart(text[..at]) && IsDomain(text[(at + 1)..]);
    }

    static bool IsLocalPart(ReadOnlySpan<char> text)
    {
        if (text[0] == '"')
            return text.Length > 1 && text[^1] == '"' && IsQuotedContent(text[1..^1]);

        foreach (var range in text.Split('.'))
        {
            var atom = text[range];
            if (atom.IsEmpty || atom.ContainsAnyExcept(AtomCharacters))
                return false;
        }

        return true;
    }

    static bool IsQuotedContent(ReadOnlySpan<char> text)
    {
        for (var position = 0; position < text.Length; position++)
        {
            if (text[position] == '\\')
                position++;
            else if (text[position] == '"')
                return false;

            if (position == text.Length || text[position] is < ' ' or > '~')
                return false;
        }

        return true;
    }

    static bool IsDomain(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] != '[')
            return HostnameFormat.IsMatch(text);
        if (text[^1] != ']')
            return false;

        var address = text[1..^1];
        return address.StartsWith(Ipv6Tag, StringComparison.OrdinalIgnoreCase)
            ? Ipv6Format.IsMatch(address[Ipv6Tag.Length..])
            : Ipv4Format.IsMatch(address);
    }
}
