using System.Text.RegularExpressions;

namespace MetaApi.Conventions.Tests;

/// <summary>The page that says of each item of the behaviour specification, and of each weakness, what became of it.</summary>
sealed partial class SpecPage
{
    const string Marker = "<!-- more items follow -->";

    public const string Path = "docs/compatibility/meta-api.md";

    public SpecPage(string text)
    {
        Rows = [.. Read(text.Split('\n'))];
        IsWhole = !text.Contains(Marker, StringComparison.Ordinal);
    }

    public IReadOnlyList<SpecRow> Rows { get; }

    /// <summary>Whether nothing is left out any more.</summary>
    public bool IsWhole { get; }

    public static SpecPage Load() => new(File.ReadAllText(Repository.PathOf(Path)));

    static IEnumerable<SpecRow> Read(string[] lines)
    {
        var chapter = "";
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('#'))
                chapter = lines[i].TrimStart('#', ' ');
            else if (Row().Match(lines[i]) is { Success: true } row)
                yield return new(row.Groups[1].Value, row.Groups[2].Value, row.Groups[3].Value, chapter, i + 1);
        }
    }

    [GeneratedRegex(@"^\| (M-\d{3}|W-\d{2}) \| ([^|]*) \| (.*) \|\s*$")]
    private static partial Regex Row();
}
