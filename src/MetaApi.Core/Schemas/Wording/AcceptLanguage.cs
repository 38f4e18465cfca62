namespace MetaApi.Schemas.Wording;

/// <summary>Chooses a language by an <c>Accept-Language</c> header (RFC 9110, section 12.5.4) as RFC 4647 looks it up. What is malformed or too long says nothing.</summary>
internal static class AcceptLanguage
{
    const int MostCharacters = 2048;

    const int MostRanges = 32;

    /// <summary>The best of the languages there are.</summary>
    /// <param name="header">The header; null when there is none.</param>
    /// <param name="languages">The languages there are, compared without case; the first one stands for no wish.</param>
    public static string Choose(string? header, IReadOnlyList<string> languages)
    {
        var ranges = Ranges(header);
        foreach (var range in ranges.Where(r => r.Weight > 0).OrderByDescending(r => r.Weight))
            if (Found(range, ranges, languages) is { } language)
                return language;
        return languages[0];
    }

    static List<LanguageRange> Ranges(string? header)
    {
        var ranges = new List<LanguageRange>();
        if (header is null || header.Length > MostCharacters)
            return ranges;
        foreach (var element in header.AsSpan().Split(','))
        {
            var text = header.AsSpan()[element].Trim(" \t");
            if (text.IsEmpty)
                continue;
            if (ranges.Count == MostRanges || !LanguageRange.TryParse(text, out var range))
                return [];
            ranges.Add(range);
        }
        return ranges;
    }

    static string? Found(LanguageRange wanted, List<LanguageRange> all, IReadOnlyList<string> languages)
    {
        if (wanted.IsAny)
            return languages.FirstOrDefault(l => !all.Any(r => r.Weight == 0 && Same(r.Tag, l)));
        for (var tag = wanted.Tag; tag is not null; tag = LanguageTag.Shorter(tag))
            if (languages.FirstOrDefault(l => Same(l, tag)) is { } language)
                return language;
        return null;
    }

    static bool Same(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
