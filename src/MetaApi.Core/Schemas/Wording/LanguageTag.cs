using System.Buffers;
using System.Collections.Frozen;

namespace MetaApi.Schemas.Wording;

/// <summary>Language tags (RFC 5646) as they are compared: Chinese always with its script, for <c>zh-TW</c> and <c>zh-CN</c> are written differently.</summary>
internal static class LanguageTag
{
    const int LongestSubtag = 8;

    static readonly FrozenSet<string> TraditionalRegions = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "TW", "HK", "MO");

    static readonly SearchValues<char> Letters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    static readonly SearchValues<char> LettersAndDigits =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

    public static bool IsWellFormed(ReadOnlySpan<char> tag)
    {
        var isFirst = true;
        foreach (var range in tag.Split('-'))
        {
            var subtag = tag[range];
            if (subtag.Length is < 1 or > LongestSubtag || subtag.ContainsAnyExcept(isFirst ? Letters : LettersAndDigits))
                return false;
            isFirst = false;
        }
        return true;
    }

    /// <summary>The tag without a region where that is Chinese, which is written alike in all regions of one script.</summary>
    public static string Written(string tag)
    {
        var full = WithScript(tag);
        return full.StartsWith("zh-Han", StringComparison.OrdinalIgnoreCase) ? full[.."zh-Hans".Length] : full;
    }

    /// <summary>The tag with its script where that is Chinese: <c>zh</c> and <c>zh-CN</c> are <c>zh-Hans</c>.</summary>
    public static string WithScript(string tag)
    {
        var subtags = tag.Split('-');
        if (!subtags[0].Equals("zh", StringComparison.OrdinalIgnoreCase) || (subtags.Length > 1 && subtags[1].Length == 4))
            return tag;
        var script = subtags.Length > 1 && TraditionalRegions.Contains(subtags[1]) ? "zh-Hant" : "zh-Hans";
        return string.Join('-', [script, .. subtags[1..]]);
    }

    /// <summary>The next shorter tag that RFC 4647 looks up (section 3.4); null when there is none, or none in the same script.</summary>
    public static string? Shorter(string tag)
    {
        var end = tag.LastIndexOf('-');
        if (end > 1 && tag[end - 2] == '-')
            end -= 2;
        return end < 0 || (end == 2 && tag.StartsWith("zh", StringComparison.OrdinalIgnoreCase)) ? null : tag[..end];
    }
}
