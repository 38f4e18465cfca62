using MetaApi.Schemas.Patterns;

namespace MetaApi.Core.Tests.Schemas.Patterns;

public sealed class EcmaPatternTests
{
    [TestCaseSource(typeof(EcmaVerdict), nameof(EcmaVerdict.All))]
    public void APatternMeansWhatItMeansToNode(EcmaVerdict expected)
    {
        var verdict = Ask(expected);

        Assert.That(verdict, Is.EqualTo(expected.Verdict));
    }

    [TestCase("tr-TR"), TestCase("az-Latn-AZ"), TestCase("th-TH"), TestCase("lt-LT")]
    public void APatternMeansTheSameInEveryCulture(string culture)
    {
        using var _ = new CultureScope(culture);

        var verdicts = EcmaVerdict.All.Select(Ask);

        Assert.That(verdicts, Is.EqualTo(EcmaVerdict.All.Select(expected => expected.Verdict)));
    }

    [TestCase("(?=a)b", "The look-around '(?=' at character 1 cannot be matched in linear time.")]
    [TestCase("a(?!b)", "The look-around '(?!' at character 2 cannot be matched in linear time.")]
    [TestCase("(?<=a)b", "The look-around '(?<=' at character 1 cannot be matched in linear time.")]
    [TestCase("(?<!a)b", "The look-around '(?<!' at character 1 cannot be matched in linear time.")]
    [TestCase(@"(a)\1", "The back-reference at character 4 cannot be matched in linear time.")]
    [TestCase(@"(?<n>a)\k<n>", "The back-reference at character 8 cannot be matched in linear time.")]
    [TestCase(@"^\p{Script=Greek}+$", "The property 'Script=Greek' at character 2 is not one of the general categories, Any, ASCII and Assigned.")]
    [TestCase("((a{100}){100}){100}", "The repetitions and alternatives of the pattern multiply to more states than linear matching allows.")]
    [TestCase("a.{0,500}b.{0,500}c", "The repetitions and alternatives of the pattern multiply to more states than linear matching allows.")]
    [TestCase("([ab]{0,2000}a)+c", "The repetitions and alternatives of the pattern multiply to more states than linear matching allows.")]
    [TestCase("(?>a)", "The group at character 1 is not one of ECMA-262.")]
    [TestCase("a(?i)", "The group at character 2 is not one of ECMA-262.")]
    [TestCase("(?<1>a)", "The group name '1' at character 1 is not a name, or is used twice.")]
    [TestCase(@"a\z", @"The escape '\z' at character 2 is not one of ECMA-262.")]
    [TestCase(@"a\u{110000}", @"The escape '\u' at character 2 is not one of ECMA-262.")]
    [TestCase("ab++", "The quantifier '+' at character 4 has nothing to repeat.")]
    [TestCase("a{2,1}", "The braces at character 2 are not a repetition.")]
    [TestCase("ab)", "The bracket ')' at character 3 has no partner.")]
    [TestCase("a]", "The bracket ']' at character 2 has no partner.")]
    [TestCase("x[z-a]", "The range at character 3 does not run from a smaller to a larger character.")]
    [TestCase("(a", "The pattern ends in the middle of a group, a class or an escape.")]
    public void AProblemNamesTheCulpritAndItsPlace(string pattern, string expected)
    {
        EcmaPattern.TryCompile(pattern, out _, out var problem);

        Assert.That(problem?.Problem, Is.EqualTo(expected));
    }

    [Test]
    public void EveryProblemComesWithARemedy()
    {
        var refused = EcmaVerdict.All.Where(verdict => verdict.Verdict is null).Select(verdict => verdict.Pattern).Append("(?=a)").Append("(?>a)");

        var remedies = refused.Select(pattern => EcmaPattern.TryCompile(pattern, out _, out var problem) ? "" : problem!.Remedy);

        Assert.That(remedies, Has.All.EndsWith("."));
    }

    [Test]
    public void GroupsMayBeNestedDeeplyButNotWithoutEnd()
    {
        var fine = new string('(', 100) + "a" + new string(')', 100);
        var deeper = new string('(', 100_000);

        var verdicts = (EcmaPattern.TryCompile(fine, out _, out _), EcmaPattern.TryCompile(deeper, out _, out _));

        Assert.That(verdicts, Is.EqualTo((true, false)));
    }

    static bool? Ask(EcmaVerdict question) =>
        EcmaPattern.TryCompile(question.Pattern, out var matcher, out _) ? matcher.IsMatch(question.Text) : null;
}
