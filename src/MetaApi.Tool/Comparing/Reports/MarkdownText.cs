using System.Text;
using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Comparing.Reports;

/// <summary>Texts of a document within Markdown, where nothing in them has a meaning.</summary>
internal static class MarkdownText
{
    const string Special = "\\`*_[]<>|#&~!";

    public static string Of(string text)
    {
        var escaped = new StringBuilder();
        foreach (var character in new Styled(text).Printable())
            escaped.Append(Special.Contains(character, StringComparison.Ordinal) ? "\\" : "").Append(character);
        return escaped.ToString();
    }
}
