namespace MetaApi.Tests.Hosting.Life;

/// <summary>A table of a page, as text without its typography.</summary>
static class PageTable
{
    /// <summary>The rows below the head that begins with these words.</summary>
    public static IReadOnlyList<string[]> Rows(string page, string head)
    {
        var lines = File.ReadAllLines(Repository.PathOf("docs", page));
        var start = Array.FindIndex(lines, line => line.StartsWith($"| {head} |", StringComparison.Ordinal));
        Assert.That(start, Is.Not.Negative, $"{page} has no table that begins with '{head}'.");
        return [.. lines.Skip(start + 2).TakeWhile(line => line.StartsWith('|')).Select(Cells)];
    }

    static string[] Cells(string line) => line.Trim('|').Split('|').Select(cell => cell.Replace("`", "").Trim()).ToArray();
}
