using System.Text.RegularExpressions;

namespace MetaApi.Conventions.Tests;

/// <summary>The page that says of each threat which tests hold it.</summary>
sealed partial class ThreatPage(string text)
{
    const string Marker = "<!-- more tests follow -->";

    public const string Path = "docs/threat-model.md";

    public IReadOnlyList<ThreatRow> Rows { get; } =
    [
        .. text.Split('\n').Select((line, index) => (Match: Row().Match(line), Line: index + 1)).Where(l => l.Match.Success)
            .Select(l => new ThreatRow(l.Match.Groups[1].Value, l.Match.Groups[2].Value.Trim(), l.Line)),
    ];

    /// <summary>Whether no row waits for its test any more.</summary>
    public bool IsWhole { get; } = !text.Contains(Marker, StringComparison.Ordinal);

    public static ThreatPage Load() => new(File.ReadAllText(Repository.PathOf(Path)));

    /// <summary>The tests that a row links to, each with its file from the top of the repository.</summary>
    public static IEnumerable<(string Test, string File)> TestsOf(ThreatRow row) =>
        Link().Matches(row.Held).Select(m => (m.Groups[1].Value, m.Groups[2].Value));

    [GeneratedRegex(@"^\| ([PJHCX]\d{1,2}) \| [^|]+ \| ([^|]*) \|\s*$")]
    private static partial Regex Row();

    [GeneratedRegex(@"\[(\w+)\]\(\.\./(tests/[^)]+\.cs)\)")]
    private static partial Regex Link();
}
