namespace MetaApi.Conventions.Tests;

public sealed class RegionsTests
{
    [Test]
    public void ARegionIsFound() =>
        Assert.That(
            new Regions().Says("class A\n{\n#region Private\n#endregion\n}"),
            Is.EqualTo(new[] { "3: a #region hides that this is more than one thing" }));

    [Test]
    public void OtherDirectivesAreFine() => Assert.That(new Regions().Says("#if DEBUG\n#endif\nclass A;"), Is.Empty);
}
