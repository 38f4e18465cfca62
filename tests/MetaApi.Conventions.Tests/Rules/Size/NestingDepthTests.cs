namespace MetaApi.Conventions.Tests;

public sealed class NestingDepthTests
{
    [Test]
    public void AFourthLevelIsFoundOnce() =>
        Assert.That(Says("""
            foreach (var a in b)
                while (true)
                    try
                    {
                        if (a)
                            switch (a) { default: break; }
                    }
                    finally { }
            """), Is.EqualTo(new[] { "6: Sample.Method is nested 4 deep here, limit 3" }));

    [TestCase("for (;;)")]
    [TestCase("do")]
    [TestCase("lock (this)")]
    [TestCase("using (a)")]
    [TestCase("foreach (var (a, b) in c)")]
    public void EveryKindOfStatementCounts(string outer) =>
        Assert.That(Says($"{outer} {{ if (a) if (b) if (c) {{ }} }} {(outer == "do" ? "while (true);" : "")}").Count(), Is.EqualTo(1));

    [Test]
    public void AChainOfElseIfsCountsOnce() =>
        Assert.That(Says("if (a) { } else if (b) { } else if (c) { } else if (d) { if (e) if (f) { } } else { }"), Is.Empty);

    [Test]
    public void ALambdaStartsFromNothing() => Assert.That(Says("if (a) if (b) if (c) Do(() => { if (d) if (e) if (f) { } });"), Is.Empty);

    [Test]
    public void ALocalFunctionStartsFromNothing() => Assert.That(Says("if (a) if (b) { void Local() { if (c) if (d) { } } }"), Is.Empty);

    static string[] Says(string body) => new NestingDepth().Says($"class Sample {{ void Method() {{\n{body}\n}} }}");
}
