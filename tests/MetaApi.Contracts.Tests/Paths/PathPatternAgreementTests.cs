namespace MetaApi.Contracts.Tests.Paths;

/// <summary>Thousands of small generated patterns and paths, the same in every run.</summary>
sealed class PathPatternAgreementTests
{
    static readonly string[] Kinds = ["a", "b", ":", "*"];
    static readonly string[] Texts = ["a", "a", "b", "c", ""];

    [Test]
    public void GeneratedPathsAreMatchedAsTheMeaningOfPatternsSays()
    {
        var disagreements = Cases()
            .Where(sample => !Equal(
                PathPattern.Parse(string.Join('/', sample.Pattern)).Match(sample.Path)?.Values.ToArray(),
                ReferenceMatcher.Match(sample.Pattern, sample.Path)))
            .Select(Describe);

        Assert.That(disagreements, Is.Empty);
    }

    [Test]
    public void GeneratedPrefixesAreMatchedAsTheMeaningOfPatternsSays()
    {
        var disagreements = Cases()
            .Where(sample => Prefix(sample.Pattern, sample.Path) != ReferenceMatcher.ShortestPrefix(sample.Pattern, sample.Path))
            .Select(Describe);

        Assert.That(disagreements, Is.Empty);
    }

    static IEnumerable<(string[] Pattern, string[] Path)> Cases()
    {
        var random = new Random(20_261_121);
        for (var number = 0; number < 20_000; number++)
            yield return (SomePattern(random), random.GetItems(Texts, random.Next(7)));
    }

    static string[] SomePattern(Random random) =>
        [.. random.GetItems(Kinds, random.Next(6)).Select((kind, index) => kind is ":" or "*" ? $"{kind}name{index}" : kind)];

    static int? Prefix(string[] pattern, string[] path) =>
        PathPattern.Parse(string.Join('/', pattern)).TryMatchPrefix(path, out var length) ? length : null;

    static bool Equal(string[]? one, string[]? other) =>
        one == null || other == null ? one == other : one.SequenceEqual(other);

    static string Describe((string[] Pattern, string[] Path) sample) =>
        $"/{string.Join('/', sample.Pattern)} on /{string.Join('/', sample.Path)}";
}
