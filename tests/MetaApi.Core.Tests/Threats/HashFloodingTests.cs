using System.Text;
using MetaApi.Core.Tests.Schemas.Reading.Hostile;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Threats;

/// <summary>
/// Keys that .NET's hash without a seed takes for one another. A table of .NET's that meets a hundred of them is made anew with a seed; what
/// reading them costs is counted in instructions by <c>tests/MetaApi.Benchmarks/compare --hostile colliding-names</c>.
/// </summary>
public sealed class HashFloodingTests
{
    const int Most = CollidingNames.Count - 1;

    static readonly TestCaseData<Schema>[] Readers =
    [
        new(Schema.MapOf(Schema.Integer)) { TestName = "CollidingKeysAreReadByATableThatIsMadeAnewWithASeed(map)" },
        new(Schema.Any) { TestName = "CollidingKeysAreReadByATableThatIsMadeAnewWithASeed(any)" },
        new(Schema.Object(o => o.Property("a", Schema.Integer))) { TestName = "CollidingKeysAreReadByATableThatIsMadeAnewWithASeed(undeclared)" },
    ];

    [Test]
    public void TheKeysAreDifferentAndCollide()
    {
        Assert.That(CollidingNames.All.Distinct(StringComparer.Ordinal).Count(), Is.EqualTo(CollidingNames.Count));
        Assert.That(CollidingNames.All.Select(CollidingNames.UnseededHash).Distinct().Count(), Is.EqualTo(1));
    }

    [TestCaseSource(nameof(Readers))]
    public void CollidingKeysAreReadByATableThatIsMadeAnewWithASeed(Schema schema)
    {
        var reader = new SchemaReader<object>(schema);
        var (ordinary, colliding) = (Body(Ordinary), Body(CollidingNames.All.Take(Most)));

        var more = Allocation.Of(() => reader.Read(colliding)) - Allocation.Of(() => reader.Read(ordinary));

        Assert.That(reader.Read(colliding).Failures, Is.Empty);
        Assert.That(more, Is.InRange(1024, 32 * 1024), "The table of a hundred keys is made twice, and no later one.");
    }

    static IEnumerable<string> Ordinary => Enumerable.Range(0, Most).Select(i => $"key{i:00000}");

    static byte[] Body(IEnumerable<string> keys) => Encoding.UTF8.GetBytes($"{{{string.Join(',', keys.Select(key => $"\"{key}\":1"))}}}");
}
