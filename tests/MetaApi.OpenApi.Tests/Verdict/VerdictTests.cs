using System.Globalization;
using MetaApi.OpenApi.Tests.Verdict.Judges;

namespace MetaApi.OpenApi.Tests.Verdict;

/// <summary>
/// The reader and the exported document accept the same values. <c>METAAPI_VERDICTS</c> says how many pairs of a schema and a value are
/// judged, <c>METAAPI_SEED</c> where chance begins.
/// </summary>
public sealed class VerdictTests
{
    const int Batch = 500;

    static readonly int Pairs = Setting("METAAPI_VERDICTS", 10_000);

    static readonly int Seed = Setting("METAAPI_SEED", 20_261);

    [Test]
    public void TheReaderAndAjvAgreeOnWhatIsAcceptedStrictly()
    {
        foreach (var cases in Cases())
        {
            var differences = AjvDifferences(cases).ToList();

            Assert.That(differences.Select(d => d.Json), Is.Empty, () => differences[0].Shrunk().Told);
        }
    }

    [Test]
    public void AValueWithOneFlawHasTheFailureOfThatFlaw()
    {
        foreach (var verdict in Cases().SelectMany(c => c))
        {
            var judge = new ReaderJudge(verdict.Schema, verdict.Options);
            foreach (var value in verdict.Values.Where(v => v.IsValid || v.Flaw is not null))
                Assert.That(
                    judge.FailuresOf(value.Json).Select(f => $"{f.Pointer} {f.Code}"),
                    Is.EqualTo(value.Flaw is { } flaw ? new[] { $"{flaw.Pointer} {flaw.Code}" } : []),
                    () => new Difference(verdict, value.Json).Told);
        }
    }

    [Test]
    public void WhatIsAcceptedOnlyLenientlyIsADocumentedCoercion()
    {
        foreach (var verdict in Cases().SelectMany(c => c))
        {
            var strict = new ReaderJudge(verdict.Schema, verdict.Options);
            var lenient = new ReaderJudge(verdict.Schema, verdict.Options with { Coercion = Coercion.Lenient });
            foreach (var value in verdict.Values)
                Assert.That(
                    lenient.Accepts(value.Json) ? strict.Accepts(value.Json) || Coercions.Explain(verdict, value.Json) : !strict.Accepts(value.Json),
                    () => new Difference(verdict, value.Json).Told);
        }
    }

    [Test]
    public void TheReaderAndNJsonSchemaAgreeOnWhatBothKnow()
    {
        var compared = 0;
        foreach (var verdict in Cases().SelectMany(c => c))
        {
            if (NJsonSchemaJudge.For(verdict) is not { } other)
                continue;
            var judge = new ReaderJudge(verdict.Schema, verdict.Options);
            foreach (var value in verdict.Values.Where(v => NJsonSchemaJudge.Knows(v.Json)))
            {
                Assert.That(other.Accepts(value.Json), Is.EqualTo(judge.Accepts(value.Json)), () => new Difference(verdict, value.Json).Told);
                compared++;
            }
        }

        TestContext.Out.WriteLine($"{compared} of {Pairs} compared");
        Assert.That(compared, Is.GreaterThan(Pairs / 10));
    }

    static IEnumerable<VerdictCase[]> Cases() =>
        Enumerable.Range(Seed, Pairs / VerdictCase.ValuesOfEach).Select(VerdictCase.Of).Chunk(Batch);

    static IEnumerable<Difference> AjvDifferences(VerdictCase[] cases) =>
        cases.Zip(AjvJudge.Verdicts(cases.Select(c => (c.Document, c.Values.Select(v => v.Json)))), Differences).SelectMany(d => d);

    static IEnumerable<Difference> Differences(VerdictCase verdict, bool[] others)
    {
        var judge = new ReaderJudge(verdict.Schema, verdict.Options);
        return verdict.Values.Zip(others).Where(v => judge.Accepts(v.First.Json) != v.Second).Select(v => new Difference(verdict, v.First.Json));
    }

    static int Setting(string name, int usual) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : usual;
}
