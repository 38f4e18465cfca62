using MetaApi.Docs.Tests.Snippets;

namespace MetaApi.Docs.Tests;

public sealed class CodeBlockTests
{
    static IEnumerable<TestCaseData> CSharpBlocks => CodeBlock.All
        .Where(block => block.Language == "csharp")
        .Select(block => new TestCaseData(block.Text).SetArgDisplayNames(block.ToString()));

    [TestCaseSource(nameof(CSharpBlocks))]
    public void ACodeBlockCompilesAndWhatItDeclaresIsSound(string text)
    {
        var snippet = new Snippet(text);

        var compiled = snippet.Sources.Select(SnippetCompiler.Block).MinBy(c => c.Errors().Length)!;

        Assert.That(compiled.Errors(), Is.Empty);
        if (!snippet.IsBad)
            SnippetRun.Build(compiled, snippet.ContinuesNamespace);
    }

    [Test]
    public void EveryPageHasTheSameHeadings()
    {
        string[] headings = ["What it is", "Use it", "Defaults", "When it goes wrong", "Patterns", "Anti-patterns"];

        var pages = Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories);

        Assert.That(pages.Where(page => !HeadingsOf(page).SequenceEqual(headings)), Is.Empty);
    }

    [Test]
    public void AnAntiPatternStandsBesideItsRemedy()
    {
        var blocks = CodeBlock.All.Where(block => block.Language == "csharp").ToList();

        var unanswered = blocks.Where((block, i) => new Snippet(block.Text).IsBad && blocks.ElementAtOrDefault(i + 1)?.File != block.File);

        Assert.That(unanswered.Select(block => block.ToString()), Is.Empty);
    }

    [TestCase("broken(", Description = "neither a program nor members")]
    [TestCase(".Nothing()", Description = "no word of a namespace")]
    public void ABrokenBlockIsFound(string text) =>
        Assert.That(new Snippet(text).Sources.Select(source => SnippetCompiler.Block(source).Errors().Length), Has.All.Positive);

    [Test]
    public void ABlockThatDeclaresNonsenseIsFound()
    {
        var snippet = new Snippet(".Get(\"/notes\", r => r.Title(\"No action\"))");

        var compiled = SnippetCompiler.Block(snippet.Sources.Single());

        Assert.That(compiled.Errors(), Is.Empty);
        Assert.That(() => SnippetRun.Build(compiled, isFragment: true), Throws.TypeOf<ApiDeclarationException>());
    }

    static IEnumerable<string> HeadingsOf(string page) => File.ReadLines(page)
        .Where(line => line.StartsWith("## ", StringComparison.Ordinal))
        .Select(line => line[3..]);
}
