namespace MetaApi.Conventions.Tests;

public sealed class SpecRulesTests
{
    const string Unfinished = "<!-- more items follow -->\n";

    [Test]
    public void ThePageAndTheTestsAgree() => Violation.AssertNone(SpecRules.Check(SpecPage.Load(), SpecUse.All));

    [TestCase("| M-131 | same | As it was. |", "")]
    [TestCase("| M-131 | dropped | Nobody wants it. |", "1 test M-131 is dropped, says docs/compatibility/meta-api.md")]
    [TestCase("| M-131 | Same | As it was. |", "1 page M-131 has the verdict 'Same'; use same, better, dropped")]
    [TestCase("| M-131 | same |  |", "1 page M-131 does not say how")]
    [TestCase("| M-131 | same | a |\n| M-131 | same | b |", "2 page M-131 has a row already")]
    [TestCase("| M-131 | same | a |\n| M-132 | better | b |", "2 page M-132 has no test that names it")]
    [TestCase("| M-131 | same | a |\n| M-132 | dropped | b |", "")]
    [TestCase("| M-131 | same | a |\n| M-133 | dropped | b |", "0 page M-132 has no row")]
    [TestCase("| M-131 | same | a |\n### Next\n| M-133 | dropped | b |", "")]
    [TestCase("| M-140 | dropped | a |", "1 test M-131 has no row in docs/compatibility/meta-api.md")]
    [TestCase("| M-131 | same | a |\n| W-01 | dropped | b |\n| W-02 | better | c |", "3 page W-02 has no test that names it")]
    [TestCase("| M-131 | same | a |\n| W-01 | dropped | b |\n| W-03 | dropped | c |", "0 page W-02 has no row")]
    [TestCase("| M-131 | same | a |\n| W-1 | maybe | no row |", "")]
    public void ARowThatDisagreesIsFound(string rows, string expected) =>
        Assert.That(Says(rows + "\n" + Unfinished, new SpecUse("M-131", "test", 1)), Is.EqualTo(expected));

    [Test]
    public void AFinishedPageHasEveryItemAndEveryWeakness()
    {
        var items = string.Concat(Enumerable.Range(1, 442).Select(n => $"| M-{n:000} | dropped | a |\n"));
        var weaknesses = string.Concat(Enumerable.Range(1, 60).Select(n => $"| W-{n:00} | dropped | a |\n"));

        Assert.That(Says(items + weaknesses), Is.EqualTo("0 page M-443 has no row\n0 page W-61 has no row"));
        Assert.That(Says(items + "| M-443 | dropped | a |\n" + weaknesses + "| W-61 | dropped | a |\n"), Is.Empty);
    }

    [Test]
    public void TheItemsOfATestAreFoundInItsAttributes()
    {
        var file = Snippets.Snippet("""
            class A
            {
                [Test]
                [Spec("M-131", "M-132")]
                [Spec("M-140"), Other("M-141")]
                void B() => C("M-142");
            }
            """);

        Assert.That(SpecUse.Of(file).Select(u => $"{u.Line} {u.Item}"), Is.EqualTo((string[])["4 M-131", "4 M-132", "5 M-140"]));
    }

    static string Says(string page, params SpecUse[] uses) => string.Join('\n', SpecRules.Check(new(page), uses)
        .Select(v => $"{v.Line} {(v.Path == SpecPage.Path ? "page" : v.Path)} {v.Says}"));
}
