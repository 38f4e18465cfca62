using System.Text;

namespace MetaApi.Core.Tests.Schemas.Reading.Hostile;

/// <summary>
/// What hostile input costs grows with its length. Its work is counted by <c>tests/MetaApi.Benchmarks/compare --hostile</c>, because a test
/// cannot count instructions; its memory is counted here.
/// </summary>
public sealed class HostileTests
{
    const int MostOnce = 64 * 1024;

    static IEnumerable<HostileFamily> Families => HostileFamilies.All;

    [TestCaseSource(nameof(Families))]
    public void ItIsReadOrRefusedClearly(object source)
    {
        var family = (HostileFamily)source;

        var failures = new SchemaReader<object>(family.Schema).Read(family.Body(family.Size)).Failures;

        Assert.That(failures.Select(f => f.Code).Distinct(), Is.EqualTo(family.Code is { } code ? [code] : Array.Empty<string>()));
        Assert.That(failures, Has.Length.LessThanOrEqualTo(100));
    }

    [TestCaseSource(nameof(Families))]
    public void ItsMemoryIsBoundedByItsLength(object source)
    {
        var family = (HostileFamily)source;
        var reader = new SchemaReader<object>(family.Schema);
        var body = Encoding.UTF8.GetBytes(family.Body(family.Size));
        reader.Read(body);

        var before = GC.GetAllocatedBytesForCurrentThread();
        reader.Read(body);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        TestContext.Out.WriteLine($"{family.Name}: {body.Length} bytes, {(double)allocated / body.Length:F1} allocated for each");
        Assert.That(allocated, Is.LessThanOrEqualTo(((long)family.MostPerByte * body.Length) + MostOnce));
    }
}
