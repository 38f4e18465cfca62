namespace MetaApi.Core.Tests.Threats;

/// <summary>What is declared does not multiply with what is sent. The work of every other hostile input is counted in instructions by <c>tests/MetaApi.Benchmarks/compare --hostile</c>.</summary>
public sealed class GrowthTests
{
    [Test]
    public void TwoHundredDeclaredNamesCostAHundredThousandUndeclaredOnesNothing()
    {
        var body = $"{{{string.Join(',', Enumerable.Range(0, 99_999).Select(i => $"\"unheard{i}\":1"))}}}";
        var (few, many) = (new SchemaReader<object>(Wide(1)), new SchemaReader<object>(Wide(200)));

        var ratio = CpuTime.Ratio(() => few.Read(body), () => many.Read(body));

        Assert.That(many.Read(body).Failures, Is.Empty);
        Assert.That(ratio, Is.LessThan(4));
    }

    static Entity Wide(int members) => Entity.Define("Wide", e => Enumerable.Range(0, members).Aggregate(e, (to, i) => to.Property($"declared{i}", Schema.Integer)));
}
