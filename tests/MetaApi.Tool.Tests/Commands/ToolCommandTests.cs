using MetaApi.Tool.Commands;

namespace MetaApi.Tool.Tests.Commands;

public sealed class ToolCommandTests
{
    [Test]
    public void HelpSaysWhatTheToolIsFor()
    {
        using var output = new StringWriter();

        var code = ToolCommand.Create().Parse("--help").Invoke(new() { Output = output });

        Assert.That(code, Is.Zero);
        Assert.That(output.ToString(), Does.Contain("what a MetaApi declaration says"));
    }
}
