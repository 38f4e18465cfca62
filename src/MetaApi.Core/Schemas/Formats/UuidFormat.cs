namespace MetaApi.Schemas.Formats;

/// <summary>RFC 4122 text form, of any version and either case; no braces and no <c>urn:uuid:</c>.</summary>
internal static class UuidFormat
{
    const int Length = 36;

    public static bool IsMatch(ReadOnlySpan<char> text)
    {
        if (text.Length != Length)
            return false;

        for (var position = 0; position < Length; position++)
        {
            if (position is 8 or 13 or 18 or 23 ? text[position] != '-' : !char.IsAsciiHexDigit(text[position]))
                return false;
        }

        return true;
    }
}
