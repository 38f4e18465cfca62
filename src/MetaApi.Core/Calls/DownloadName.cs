using System.Globalization;
using System.Text;

namespace MetaApi.Calls;

/// <summary>
/// Makes a name that anybody may have made up safe to save a file under: one line, one folder, read in one direction, of a length that
/// file systems take.
/// </summary>
internal static class DownloadName
{
    const int Longest = 255;

    const int LongestExtension = 16;

    const string Nameless = "download";

    public static string Of(string name)
    {
        var clean = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
            if (Replacement(rune) is { } kept)
                clean.Append(kept.ToString());
        var text = clean.ToString().Trim();
        return text.Trim('.').Length == 0 ? Nameless : Shortened(text);
    }

    /// <summary>What stands for a character; null where it is left out.</summary>
    static Rune? Replacement(Rune rune) => rune.Value is '/' or '\\'
        ? new('_')
        : IsBidirectional(rune.Value) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            ? null
            : rune;

    /// <summary>Marks that make <c>gpj.exe</c> look like <c>exe.jpg</c>.</summary>
    public static bool IsBidirectional(int code) => code is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    static string Shortened(string name)
    {
        if (name.Length <= Longest)
            return name;
        var extension = Path.GetExtension(name);
        if (extension.Length > LongestExtension)
            extension = "";
        var end = Longest - extension.Length;
        return name[..(char.IsHighSurrogate(name[end - 1]) ? end - 1 : end)] + extension;
    }
}
