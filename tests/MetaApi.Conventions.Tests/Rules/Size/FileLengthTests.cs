using static MetaApi.Conventions.Tests.Snippets;

namespace MetaApi.Conventions.Tests;

public sealed class FileLengthTests
{
    [Test]
    public void AFileOverTheLimitIsFound() =>
        Assert.That(new FileLength().Says(Files(301, 10, 10, 10, 10, 10, 10, 10, 10, 10)), Is.EqualTo(new[] { "0: 301 lines, limit 300" }));

    [Test]
    public void AFileAtTheLimitIsFine() =>
        Assert.That(new FileLength().Says(Files(300, 10, 10, 10, 10, 10, 10, 10, 10, 10)), Is.Empty);

    [Test]
    public void AMedianOverTheGoalIsFound() =>
        Assert.That(new FileLength().Says(Files(10, 61, 61)).First(), Is.EqualTo("0: 3 files: median 61 (goal 60), nine in ten 61 (goal 150)"));

    [Test]
    public void MoreThanOneInTenOverTheGoalIsFound() =>
        Assert.That(new FileLength().Says(Files(151, 10, 10)).First(), Is.EqualTo("0: 3 files: median 10 (goal 60), nine in ten 151 (goal 150)"));

    static SourceFile[] Files(params int[] lengths) => [.. lengths.Select(length => Snippet(Lines(length, "//")))];
}
