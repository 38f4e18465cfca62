using MetaApi.Docs.Tests.Programs;
using MetaApi.Docs.Tests.Snippets;

namespace MetaApi.Docs.Tests;

/// <summary>The page about hooks shows in which order they run, in a program and in what it writes down.</summary>
public sealed class HookOrderTests
{
    const string Page = "docs/hooks.md";

    [Test]
    public async Task TheProgramOfThePageWritesDownWhatThePageSays()
    {
        var blocks = CodeBlock.Of(Page).ToList();
        var program = blocks.FindIndex(block => block.Text.Contains("class OrderApi", StringComparison.Ordinal));
        await using var host = await LoggingHost.StartAsync(SnippetRun.Module(SnippetCompiler.Block(blocks[program].Text)));

        foreach (var said in blocks[program + 1].Text.Split("\n\n").Select(LoggedCall.Parse))
            Assert.That(await host.CallAsync(said.Target, said.Header), Is.EqualTo(said.Outcome), said.Target + said.Header);
    }
}
