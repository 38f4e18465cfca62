namespace MetaApi.OpenApi.Tests;

public sealed class NodeToolTests
{
    [Test]
    public void AScriptThatHangsIsEnded()
    {
        var script = Path.Combine(TestContext.CurrentContext.WorkDirectory, "hang.mjs");
        File.WriteAllText(script, "setInterval(() => {}, 1000);");

        var ended = Assert.Throws<TimeoutException>(() => NodeTool.Run(TimeSpan.FromSeconds(1), script));

        Assert.That(ended!.Message, Does.Contain("hang.mjs ran into its limit of 1 s"));
    }
}
