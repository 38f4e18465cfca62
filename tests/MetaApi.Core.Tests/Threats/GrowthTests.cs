using System.Text;
using MetaApi.Core.Tests.Support;
using MetaApi.Schemas.Reading;

namespace MetaApi.Core.Tests.Threats;

/// <summary>What is declared does not multiply with what is sent. The work of every other hostile input is counted in instructions by <c>tests/MetaApi.Benchmarks/compare --hostile</c>.</summary>
public sealed class GrowthTests
{
    const int Sent = 99_999;

    /// <summary>Hashes of 32 bits are alike by chance: among 200 declared and 99 999 sent names once in some 200 runs.</summary>
    const int ByChance = 10;

    [Test]
    public void AHundredThousandUndeclaredNamesAreHashedOnceAndComparedWithNoneOfTwoHundred()
    {
        var comparer = new CountingComparer();
        var names = new Utf8Names(Declared(200), comparer);

        var found = Undeclared.Count(name => names.Find(Encoding.UTF8.GetBytes(name), expected: 200) >= 0);

        Assert.That(found, Is.Zero);
        Assert.That(comparer.Hashes, Is.EqualTo(Sent));
        Assert.That(comparer.Comparisons, Is.LessThan(ByChance));
    }

    [Test]
    public void TwoHundredDeclaredNamesCostAHundredThousandUndeclaredOnesNothing()
    {
        var body = Encoding.UTF8.GetBytes($"{{{string.Join(',', Undeclared.Select(name => $"\"{name}\":1"))}}}");
        var (few, many) = (new SchemaReader<object>(Wide(1)), new SchemaReader<object>(Wide(200)));

        var more = Allocation.Of(() => many.Read(body)) - Allocation.Of(() => few.Read(body));

        Assert.That(many.Read(body).Failures, Is.Empty);
        Assert.That(more, Is.LessThan(64 * 1024));
    }

    static IEnumerable<string> Undeclared => Enumerable.Range(0, Sent).Select(i => $"unheard{i}");

    static IEnumerable<string> Declared(int members) => Enumerable.Range(0, members).Select(i => $"declared{i}");

    static Entity Wide(int members) => Entity.Define("Wide", e => Declared(members).Aggregate(e, (to, name) => to.Property(name, Schema.Integer)));
}
