namespace MetaApi.Docs.Tests.Snippets;

/// <summary>A fenced block of a Markdown file.</summary>
/// <param name="File">The file, from the root of the repository.</param>
/// <param name="Line">The line of its first line of content, from 1.</param>
/// <param name="Language">What stands behind the fence.</param>
/// <param name="Lines">Its content.</param>
sealed record CodeBlock(string File, int Line, string Language, IReadOnlyList<string> Lines)
{
    const string Fence = "```";

    /// <summary>The blocks of the README and of every page of docs, in the order in which they are read.</summary>
    public static IEnumerable<CodeBlock> All => Directory
        .EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Prepend(Repository.PathOf("README.md"))
        .Select(path => Path.GetRelativePath(Repository.Root, path))
        .SelectMany(Of);

    public string Text => string.Join('\n', Lines);

    /// <summary>The blocks below one heading of the third level.</summary>
    public static IEnumerable<CodeBlock> Of(string file, string section)
    {
        var lines = System.IO.File.ReadAllLines(Repository.PathOf(file));
        var start = Array.IndexOf(lines, "### " + section);
        var end = Array.FindIndex(lines, start + 1, line => line.StartsWith("## ", StringComparison.Ordinal) || line.StartsWith("### ", StringComparison.Ordinal));
        return Of(file).Where(block => block.Line > start && block.Line <= end);
    }

    public static IEnumerable<CodeBlock> Of(string file)
    {
        var lines = System.IO.File.ReadAllLines(Repository.PathOf(file));
        for (var start = 0; start < lines.Length; start++)
        {
            if (!lines[start].StartsWith(Fence, StringComparison.Ordinal))
                continue;
            var end = Array.IndexOf(lines, Fence, start + 1);
            Assert.That(end, Is.GreaterThan(0), $"{file}:{start + 1} opens a code block that nothing closes.");
            yield return new(file, start + 2, lines[start][Fence.Length..].Trim(), lines[(start + 1)..end]);
            start = end;
        }
    }

    public override string ToString() => $"{File}:{Line}";
}
