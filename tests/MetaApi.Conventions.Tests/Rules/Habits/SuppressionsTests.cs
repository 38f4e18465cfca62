namespace MetaApi.Conventions.Tests;

public sealed class SuppressionsTests
{
    [Test]
    public void ASilentPragmaIsFound() =>
        Assert.That(Says("class A;\n#pragma warning disable CA1000\n").Single(), Does.StartWith("2: a warning is switched off"));

    [Test]
    public void AnEmptyReasonIsFound() => Assert.That(Says("#pragma warning disable CA1000 //\n").Count(), Is.EqualTo(1));

    [Test]
    public void ASilentAttributeIsFound() =>
        Assert.That(Says("[SuppressMessage(\"A\", \"B\")] class A;").Single(), Does.StartWith("1: a warning is suppressed"));

    [TestCase("#pragma warning disable CA1000 // a factory reads best on the type it makes\n")]
    [TestCase("#pragma warning restore CA1000\n")]
    [TestCase("[SuppressMessage(\"A\", \"B\", Justification = \"a factory reads best\")] class A;")]
    public void AReasonIsFine(string code) => Assert.That(Says(code), Is.Empty);

    static string[] Says(string code) => new Suppressions().Says(code);
}
