using static MetaApi.Conventions.Tests.Snippets;

namespace MetaApi.Conventions.Tests;

public sealed class MethodLengthTests
{
    static readonly string ManyShort = string.Concat(Enumerable.Range(0, 20).Select(i => $"void Short{i}() => Do();\n"));

    [Test]
    public void AMethodOverTheLimitIsFound() =>
        Assert.That(Says($"void Long()\n{{\n{Lines(41, "Do();")}}}"), Is.EqualTo(new[] { "23: Sample.Long is 41 lines long, limit 40" }));

    [Test]
    public void AMethodAtTheLimitIsFine() => Assert.That(Says($"void Long()\n{{\n{Lines(40, "Do();")}}}"), Is.Empty);

    [Test]
    public void AnExpressionOverTheLimitIsFound() =>
        Assert.That(Says($"int Long =>\n0\n{Lines(40, "+ 1")};"), Is.EqualTo(new[] { "22: Sample.Long is 41 lines long, limit 40" }));

    [Test]
    public void ALambdaOfAFieldOverTheLimitIsFound() =>
        Assert.That(Says($"Action Long = () =>\n{{\n{Lines(41, "Do();")}}};"), Is.EqualTo(new[] { "23: a lambda in Sample.Long is 41 lines long, limit 40" }));

    [Test]
    public void AnAccessorOverTheLimitIsFound() =>
        Assert.That(Says($"int Long {{ get {{\n{Lines(41, "Do();")}}} }}"), Is.EqualTo(new[] { "22: get of Sample.Long is 41 lines long, limit 40" }));

    [Test]
    public void AMedianOverTheGoalIsFound() =>
        Assert.That(
            new MethodLength().Says($"class Sample {{ void Long() {{\n{Lines(9, "Do();")}}} }}").First(),
            Is.EqualTo("0: 1 methods: median 9 (goal 8), nine in ten 9 (goal 25)"));

    static string[] Says(string member) => new MethodLength().Says($"class Sample {{\n{ManyShort}{member}\n}}");
}
