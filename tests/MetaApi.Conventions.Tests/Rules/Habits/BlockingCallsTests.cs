namespace MetaApi.Conventions.Tests;

public sealed class BlockingCallsTests
{
    [TestCase("var a = task.Result;", "Result")]
    [TestCase("var a = Read()?.Result;", "Result")]
    [TestCase("task.Wait();", "Wait")]
    [TestCase("gate.Wait(100);", "Wait")]
    [TestCase("task.GetAwaiter().GetResult();", "GetResult")]
    [TestCase("Read().AsTask().ConfigureAwait(false).GetAwaiter().GetResult();", "GetResult")]
    public void ABlockingCallIsFound(string statement, string call) =>
        Assert.That(Says(statement), Is.EqualTo(new[] { $"1: .{call} blocks a thread; await instead" }));

    [TestCase("await task;")]
    [TestCase("var a = Result;")]
    [TestCase("await gate.WaitAsync();")]
    [TestCase("source.GetResult(token);")]
    public void OtherCallsAreFine(string statement) => Assert.That(Says(statement), Is.Empty);

    static string[] Says(string statement) => new BlockingCalls().Says($"class A {{ async Task B() {{ {statement} }} }}");
}
