namespace MetaApi.Conventions.Tests;

public sealed class UnresolvedNamesTests
{
    [Test]
    public void AnUnknownTypeIsFound() =>
        Assert.That(new UnresolvedNames().Says("class A\n{\nUnknown B;\n}").Single(), Does.StartWith("3: CS0246 The type or namespace name 'Unknown'"));

    [TestCase("class A { Task<List<int>> B = null!; Stream? C; }")]
    [TestCase("partial class A { [System.Text.RegularExpressions.GeneratedRegex(\"a\")] private static partial System.Text.RegularExpressions.Regex B(); }")]
    public void TheFrameworkAndWhatItGeneratesAreKnown(string code) => Assert.That(new UnresolvedNames().Says(code), Is.Empty);
}
