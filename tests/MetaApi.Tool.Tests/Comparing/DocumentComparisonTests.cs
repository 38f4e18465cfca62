using MetaApi.Tool.Comparing;
using MetaApi.Tool.Documents;

namespace MetaApi.Tool.Tests.Comparing;

public sealed class DocumentComparisonTests
{
    const int Promised = 120;

    static IEnumerable<ComparedPair> Changes() =>
    [
        .. new[] { "values.yaml", "limits.yaml", "properties.yaml", "unions.yaml" }.SelectMany(PairFile.Schemas),
        .. new[] { "operations.yaml", "documents.yaml" }.SelectMany(PairFile.Operations),
    ];

    static IEnumerable<ComparedPair> SameThings() => PairFile.SameThings("nothing.yaml");

    [TestCaseSource(nameof(Changes))]
    [TestCaseSource(nameof(SameThings))]
    public void EachPairHasTheChangesThatWereStatedBeforehand(object pair)
    {
        var (_, old, @new, expected) = (ComparedPair)pair;

        var changes = DocumentComparison.Compare(Document("old.json", old), Document("new.json", @new));

        var found = changes.Select(c => $"{c.Class.ToString().ToLowerInvariant()} {c.Rule.Id}").Order(StringComparer.Ordinal);
        Assert.That(string.Join(" + ", found), Is.EqualTo(expected));
    }

    [Test]
    public void ThereAreAsManyPairsAsWerePromised()
    {
        Assert.That(Changes().Select(p => p.Name.Split(" (")[0].Split(", forwards")[0].Split(", backwards")[0]).Distinct().Count(), Is.GreaterThanOrEqualTo(Promised));
    }

    static SourceDocument Document(string name, System.Text.Json.Nodes.JsonObject json) => DocumentReader.Parse(name, json.ToJsonString());
}
