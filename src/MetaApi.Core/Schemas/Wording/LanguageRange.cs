namespace MetaApi.Schemas.Wording;

/// <summary>One choice of an <c>Accept-Language</c> header: a tag or <c>*</c>, and how much it is wanted, from 0 to 1000.</summary>
internal readonly record struct LanguageRange(string Tag, int Weight)
{
    const int Heaviest = 1000;

    public bool IsAny => Tag == "*";

    /// <summary>RFC 9110, section 12.5.4: <c>zh-CN;q=0.5</c>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out LanguageRange range)
    {
        var semicolon = text.IndexOf(';');
        var tag = (semicolon < 0 ? text : text[..semicolon]).Trim(" \t");
        var weight = Heaviest;
        range = default;
        if (tag is not "*" && !LanguageTag.IsWellFormed(tag))
            return false;
        if (semicolon >= 0 && !TryParseWeight(text[(semicolon + 1)..].Trim(" \t"), out weight))
            return false;
        range = new(LanguageTag.WithScript(tag.ToString()), weight);
        return true;
    }

    static bool TryParseWeight(ReadOnlySpan<char> text, out int weight)
    {
        weight = 0;
        if (text.Length is < 3 or > 7 || (text[0] | 0x20) != 'q' || text[1] != '=' || text[2] is not ('0' or '1'))
            return false;
        var digits = text[3..];
        if (digits.Length > 0 && (digits[0] != '.' || digits[1..].ContainsAnyExceptInRange('0', '9')))
            return false;
        weight = (text[2] - '0') * Heaviest;
        var place = Heaviest;
        foreach (var digit in digits.Length == 0 ? digits : digits[1..])
            weight += (digit - '0') * (place /= 10);
        return weight <= Heaviest;
    }
}
