namespace MetaApi.Schemas.Formats;

/// <summary>RFC 4291 section 2.2: eight groups, or fewer around one <c>::</c>; the last two may be written as IPv4. No zone.</summary>
internal static class Ipv6Format
{
    const int Groups = 8;

    public static bool IsMatch(ReadOnlySpan<char> text)
    {
        var gap = text.IndexOf("::");
        if (gap < 0)
            return Count(text, mayEndInIpv4: true) == Groups;

        var before = text[..gap];
        var after = text[(gap + 2)..];
        var left = before.IsEmpty ? 0 : Count(before, mayEndInIpv4: false);
        var right = after.IsEmpty ? 0 : Count(after, mayEndInIpv4: true);
        return left >= 0 && right >= 0 && left + right < Groups;
    }

    /// <summary>How many groups the text holds, or -1 when one of them is none.</summary>
    static int Count(ReadOnlySpan<char> text, bool mayEndInIpv4)
    {
        var tail = text[(text.LastIndexOf(':') + 1)..];
        var endsInIpv4 = mayEndInIpv4 && Ipv4Format.IsMatch(tail);
        var count = endsInIpv4 ? 1 : 0;
        foreach (var range in text.Split(':'))
        {
            var isTail = range.End.Value == text.Length;
            if (!(isTail && endsInIpv4) && !IsGroup(text[range]))
                return -1;

            count++;
        }

        return count;
    }

    static bool IsGroup(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiHexDigit(character))
                return false;
        }

        return text.Length is >= 1 and <= 4;
    }
}
