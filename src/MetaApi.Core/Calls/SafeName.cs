using System.Globalization;
using System.Text;

namespace MetaApi.Calls;

/// <summary>
/// Makes of a client's name for a file one that no file system takes for anything else. It is stricter than <see cref="DownloadName"/>, whose
/// names are for the client's own disk.
/// </summary>
internal static class SafeName
{
    const int MostBytes = 200;

    const int LongestExtension = 16;

    const string Nameless = "file";

    public static string Of(string name)
    {
        var clean = new StringBuilder(name.Length);
        foreach (var rune in name[(name.AsSpan().LastIndexOfAny('/', '\\') + 1)..].EnumerateRunes())
            if (Replacement(rune) is { } kept)
                clean.Append(kept.ToString());
        var text = Trimmed(clean.ToString());
        if (text.Length == 0)
            return Nameless;
        return Shortened(EntryName.IsDevice(text) ? "_" + text : text);
    }

    /// <summary>What stands for a character; null where it is left out.</summary>
    static Rune? Replacement(Rune rune) =>
        EntryName.Reserved.Contains((char)Math.Min(rune.Value, char.MaxValue)) ? new('_')
        : DownloadName.IsBidirectional(rune.Value) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator ? null
        : rune;

    /// <summary>Dots in front hide a file, dots and spaces behind it are dropped by Windows, and <c>~</c> is a home.</summary>
    static string Trimmed(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && (text[start] is '.' or '~' || char.IsWhiteSpace(text[start])))
            start++;
        while (end > start && (text[end - 1] is '.' || char.IsWhiteSpace(text[end - 1])))
            end--;
        return text[start..end];
    }

    static string Shortened(string name)
    {
        if (Encoding.UTF8.GetByteCount(name) <= MostBytes)
            return name;
        var extension = Path.GetExtension(name);
        if (extension.Length > LongestExtension)
            extension = "";
        var room = MostBytes - Encoding.UTF8.GetByteCount(extension);
        var kept = new StringBuilder();
        foreach (var rune in name.EnumerateRunes())
            if ((room -= rune.Utf8SequenceLength) >= 0)
                kept.Append(rune.ToString());
            else
                break;
        return Trimmed(kept.ToString()) + extension;
    }
}
