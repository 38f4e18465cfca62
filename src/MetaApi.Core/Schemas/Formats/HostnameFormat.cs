namespace MetaApi.Schemas.Formats;

/// <summary>RFC 1123 section 2.1. Labels that begin with <c>xn--</c> are not decoded, and a final dot is refused.</summary>
internal static class HostnameFormat
{
    const int MostCharacters = 253;
    const int MostLabelCharacters = 63;

    public static bool IsMatch(ReadOnlySpan<char> text)
    {
        foreach (var range in text.Split('.'))
        {
            if (!IsLabel(text[range]))
                return false;
        }

        return text.Length is > 0 and <= MostCharacters;
    }

    static bool IsLabel(ReadOnlySpan<char> label)
    {
        foreach (var character in label)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character != '-')
                return false;
        }

        return label.Length is > 0 and <= MostLabelCharacters && label[0] != '-' && label[^1] != '-';
    }
}
