using MetaApi.Core.Tests.Schemas.Reading.Hostile;

namespace MetaApi.Core.Tests.Threats;

/// <summary>Work grows with the length of the input. Four times the input may cost four times as much, with room for a busy machine; a square would be sixteen.</summary>
public sealed class GrowthTests
{
    const double Most = 10;

    static IEnumerable<HostileFamily> Families => HostileFamilies.All;

    [TestCaseSource(nameof(Families))]
    public void ItsWorkGrowsWithItsLength(object source)
    {
        var family = (HostileFamily)source;
        var reader = new SchemaReader<object>(family.Schema);
        var (part, whole) = (family.Body(family.Size / 4), family.Body(family.Size));

        Assert.That(CpuTime.Ratio(() => reader.Read(part), () => reader.Read(whole)), Is.LessThan(Most));
    }

    [Test]
    public void TwoHundredDeclaredNamesCostAHundredThousandUndeclaredOnesNothing()
    {
        var body = $"{{{string.Join(',', Enumerable.Range(0, 99_999).Select(i => $"\"unheard{i}\":1"))}}}";
        var (few, many) = (new SchemaReader<object>(Wide(1)), new SchemaReader<object>(Wide(200)));

        var ratio = CpuTime.Ratio(() => few.Read(body), () => many.Read(body));

        Assert.That(many.Read(body).Failures, Is.Empty);
        Assert.That(ratio, Is.LessThan(2));
    }

    static Entity Wide(int members) => Entity.Define("Wide", e => Enumerable.Range(0, members).Aggregate(e, (to, i) => to.Property($"declared{i}", Schema.Integer)));
}
