namespace MetaApi.Schemas.Formats;

/// <summary>RFC 2673 dotted quad. A leading zero is refused: half the world reads <c>010</c> as eight.</summary>
internal static class Ipv4Format
{
    public static bool IsMatch(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var range in text.Split('.'))
        {
            if (!IsOctet(text[range]))
                return false;

            count++;
        }

        return count == 4;
    }

    static bool IsOctet(ReadOnlySpan<char> text)
    {
        if (text.Length is < 1 or > 3 || text.ContainsAnyExceptInRange('0', '9') || (text.Length > 1 && text[0] == '0'))
            return false;

        return text.Length < 3 || text.SequenceCompareTo("255") <= 0;
    }
}
