namespace MetaApi.Conventions.Tests;

public sealed class ThreatRulesTests
{
    const string Unfinished = "<!-- more tests follow -->";

    static readonly SourceFile Tests = new("tests/A/BTests.cs", "class BTests { [Test] void Holds() { } void Helper() { } }");

    static readonly string[] Ids =
        [.. new[] { ('P', 28), ('J', 18), ('H', 23), ('C', 8), ('X', 3) }.SelectMany(p => Enumerable.Range(1, p.Item2).Select(n => $"{p.Item1}{n}")), "X6", "X7", "X8", "X9", "X10"];

    [Test]
    public void EveryRowOfTheCatalogueNamesTestsThatExist() => Violation.AssertNone(ThreatRules.Check(ThreatPage.Load(), SourceFiles.Tests));

    [TestCase("[Holds](../tests/A/BTests.cs)", "")]
    [TestCase("Not ours: it is the server's.", "")]
    [TestCase("[Holds](../tests/A/BTests.cs), (limits)", "")]
    [TestCase("(limits)", "")]
    [TestCase("The server does.", "J8 names no test; say 'Not ours' and why, where there is none")]
    [TestCase("[Gone](../tests/A/BTests.cs)", "J8 names Gone, which is no test of tests/A/BTests.cs")]
    [TestCase("[Helper](../tests/A/BTests.cs)", "J8 names Helper, which is no test of tests/A/BTests.cs")]
    [TestCase("[Holds](../tests/A/Gone.cs)", "J8 names tests/A/Gone.cs, which is not there")]
    public void ARowThatIsNotTrueIsFound(string held, string expected) => Assert.That(Says(Page(held) + Unfinished), Is.EqualTo(expected));

    [Test]
    public void AFinishedPageWaitsForNothing()
    {
        Assert.That(Says(Page("(limits)")), Is.EqualTo("J8 names no test; say 'Not ours' and why, where there is none\nJ8 still waits for a test"));
        Assert.That(Says(Page("[Holds](../tests/A/BTests.cs)")), Is.Empty);
    }

    [Test]
    public void AMissingRowAndASecondOneAreFound()
    {
        Assert.That(Says(Page("Not ours.").Replace("| J7 | a | Not ours. |\n", "", StringComparison.Ordinal)), Is.EqualTo("J7 has no row"));
        Assert.That(Says(Page("Not ours.") + "| J8 | a | Not ours. |"), Is.EqualTo("J8 has a row already"));
    }

    static string Page(string held) => string.Concat(Ids.Select(id => $"| {id} | a | {(id == "J8" ? held : "Not ours.")} |\n"));

    static string Says(string page) => string.Join('\n', ThreatRules.Check(new(page), [Tests]).Select(v => v.Says));
}
