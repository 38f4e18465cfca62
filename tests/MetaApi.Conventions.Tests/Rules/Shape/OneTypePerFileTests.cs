namespace MetaApi.Conventions.Tests;

public sealed class OneTypePerFileTests
{
    [Test]
    public void ASecondTypeIsFound() =>
        Assert.That(Says("class Sample;\nenum Second { A }"), Is.EqualTo(new[] { "2: Second needs a file of its own" }));

    [Test]
    public void AFileNamedOtherwiseIsFound() =>
        Assert.That(Says("namespace MetaApi;\ndelegate void Handler();"), Is.EqualTo(new[] { "2: Handler should be in a file named after it" }));

    [Test]
    public void ARecordOutsideTheFamilyIsFound() =>
        Assert.That(Says("abstract record Sample;\nrecord One : Sample;\nrecord Two;"), Does.Contain("3: Two needs a file of its own"));

    [TestCase("class Sample { class Nested; }")]
    [TestCase("class Sample; class Sample<T>;")]
    [TestCase("abstract record Sample; record One(int A) : Sample; record Two : Sample;")]
    [TestCase("[assembly: Some]")]
    public void OneTypeOrAClosedFamilyIsFine(string code) => Assert.That(Says(code), Is.Empty);

    static string[] Says(string code) => new OneTypePerFile().Says(code);
}
