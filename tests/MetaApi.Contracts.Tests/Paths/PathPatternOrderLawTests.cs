namespace MetaApi.Contracts.Tests.Paths;

/// <summary>What must hold between any two patterns, tried on all small ones.</summary>
[TestFixtureSource(nameof(Universes))]
sealed class PathPatternOrderLawTests(PatternUniverse universe)
{
    static readonly PatternUniverse[] Universes = [PatternUniverse.Whole, PatternUniverse.Mixed, PatternUniverse.MixedAmongWildcards];

    [Test]
    public void PatternsHaveTheSameShapeExactlyWhenTheyMatchTheSamePaths() =>
        AssertAlways((one, other) => (one.Shape == other.Shape) == (universe.Within(one, other) && universe.Within(other, one)));

    [Test]
    public void APatternComesBeforeEveryPatternThatMatchesMore() =>
        AssertAlways((one, other) => !universe.Within(one, other) || universe.Within(other, one) || one.CompareSpecificity(other) < 0);

    [Test]
    public void OnlyPatternsOfTheSameShapeAreEquallySpecific() =>
        AssertAlways((one, other) => one.CompareSpecificity(other) == 0 == (one.Shape == other.Shape));

    [Test]
    public void TheOrderIsTotal()
    {
        var sorted = universe.Matched.Keys.ToList();
        sorted.Sort((one, other) => one.CompareSpecificity(other));
        var places = sorted.Index().ToDictionary(entry => entry.Item, entry => entry.Index);

        AssertAlways((one, other) =>
            one.Shape == other.Shape || one.CompareSpecificity(other) < 0 == places[one] < places[other]);
    }

    void AssertAlways(Func<PathPattern, PathPattern, bool> holds)
    {
        var offenders =
            from one in universe.Matched.Keys
            from other in universe.Matched.Keys
            where !holds(one, other)
            select $"{one} and {other}";

        Assert.That(offenders.Take(20), Is.Empty);
    }
}
