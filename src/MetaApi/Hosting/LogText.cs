using System.Globalization;
using System.Text;

namespace MetaApi.Hosting;

/// <summary>
/// A client's text as a log may have it: one line, without characters that a terminal obeys or that turn the rest of a line round. It is cut, for
/// clients decide on its length.
/// </summary>
internal static class LogText
{
    const int MostCharacters = 256;

    public static string Of(string text) => text.Length <= MostCharacters && text.All(IsPlain) ? text : Escaped(text);

    static bool IsPlain(char character) => character is >= ' ' and <= '~' and not '\\';

    static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (var rune in text.AsSpan(0, Math.Min(text.Length, MostCharacters)).EnumerateRunes())
            Append(escaped, rune);
        return text.Length > MostCharacters ? escaped.Append('…').ToString() : escaped.ToString();
    }

    static void Append(StringBuilder escaped, Rune rune)
    {
        if (rune.Value is '\\')
            escaped.Append(@"\\");
        else if (IsObeyed(Rune.GetUnicodeCategory(rune)))
            escaped.Append(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:x}}}");
        else
            escaped.Append(rune);
    }

    /// <summary>Controls, escapes, line ends, and the invisible marks of writing direction.</summary>
    static bool IsObeyed(UnicodeCategory category) => category
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
