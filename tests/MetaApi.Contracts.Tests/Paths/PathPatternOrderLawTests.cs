using System.Collections;

namespace MetaApi.Contracts.Tests.Paths;

/// <summary>What must hold between any two patterns, tried on all of up to three segments and on all paths that could tell them apart.</summary>
sealed class PathPatternOrderLawTests
{
    static readonly string[][] Paths = [.. Sequences(["a", "b", "c"], longest: 6)];

    static readonly Dictionary<PathPattern, BitArray> Matched =
        Sequences(["a", "b", ":", "*"], longest: 3)
            .Select(segments => PathPattern.Parse(string.Join('/', segments)))
            .ToDictionary(pattern => pattern, pattern => new BitArray([.. Paths.Select(path => pattern.Match(path) != null)]));

    [Test]
    public void PatternsHaveTheSameShapeExactlyWhenTheyMatchTheSamePaths() =>
        AssertAlways((one, other) => (one.Shape == other.Shape) == (Within(one, other) && Within(other, one)));

    [Test]
    public void APatternComesBeforeEveryPatternThatMatchesMore() =>
        AssertAlways((one, other) => !Within(one, other) || Within(other, one) || one.CompareSpecificity(other) < 0);

    [Test]
    public void OnlyPatternsOfTheSameShapeAreEquallySpecific() =>
        AssertAlways((one, other) => one.CompareSpecificity(other) == 0 == (one.Shape == other.Shape));

    [Test]
    public void TheOrderIsTotal()
    {
        var sorted = Matched.Keys.ToList();
        sorted.Sort((one, other) => one.CompareSpecificity(other));
        var places = sorted.Index().ToDictionary(entry => entry.Item, entry => entry.Index);

        AssertAlways((one, other) =>
            one.Shape == other.Shape || one.CompareSpecificity(other) < 0 == places[one] < places[other]);
    }

    static void AssertAlways(Func<PathPattern, PathPattern, bool> holds)
    {
        var offenders =
            from one in Matched.Keys
            from other in Matched.Keys
            where !holds(one, other)
            select $"{one} and {other}";

        Assert.That(offenders, Is.Empty);
    }

    static bool Within(PathPattern one, PathPattern other) =>
        !new BitArray(Matched[other]).Not().And(Matched[one]).HasAnySet();

    static IEnumerable<string[]> Sequences(string[] items, int longest) =>
        longest == 0
            ? [[]]
            : [[], .. from item in items from rest in Sequences(items, longest - 1) select (string[])[item, .. rest]];
}
