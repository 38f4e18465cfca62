using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Tests.Commands;

public sealed class ToolCommandTests
{
    [Test]
    public async Task HelpSaysWhatTheToolIsFor()
    {
        var run = await ToolRun.OfAsync("--help");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Fine));
        Assert.That(run.Results, Does.Contain("what a MetaApi declaration says"));
    }
}
