using static MetaApi.Conventions.Tests.Snippets;

namespace MetaApi.Conventions.Tests;

public sealed class NamespacesTests
{
    [Test]
    public void APublicTypeInItsFoldersNamespaceIsFound() =>
        Assert.That(
            Says("namespace MetaApi.Schemas;\npublic class Sample;"),
            Is.EqualTo(new[] { "2: Sample is in namespace 'MetaApi.Schemas' and should be in 'MetaApi'" }));

    [Test]
    public void AnInternalTypeOutsideItsFoldersNamespaceIsFound() =>
        Assert.That(
            Says("namespace MetaApi;\nclass Sample;", "src/MetaApi.Core/Schemas/Reading/Sample.cs"),
            Is.EqualTo(new[] { "2: Sample is in namespace 'MetaApi' and should be in 'MetaApi.Schemas.Reading'" }));

    [TestCase("namespace MetaApi; public class Sample;")]
    [TestCase("namespace MetaApi { public class Sample { class Nested; } }")]
    [TestCase("namespace MetaApi.Schemas; class Sample;")]
    public void TheRightNamespaceIsFine(string code) => Assert.That(Says(code), Is.Empty);

    static string[] Says(string code, string path = "src/MetaApi.Core/Schemas/Sample.cs") => new Namespaces().Says(Snippet(code, path));
}
