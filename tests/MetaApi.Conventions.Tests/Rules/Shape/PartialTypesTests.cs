using static MetaApi.Conventions.Tests.Snippets;

namespace MetaApi.Conventions.Tests;

public sealed class PartialTypesTests
{
    [Test]
    public void ATypeOverTwoFilesIsFound() =>
        Assert.That(
            new PartialTypes().Says(Snippet("partial class A;", "src/MetaApi/A.cs"), Snippet("partial class A;", "src/MetaApi/A.More.cs")),
            Is.EqualTo(Enumerable.Repeat("1: A is spread over 2 files; make them types of their own", 2)));

    [Test]
    public void APartialTypeInOneFileIsFine() =>
        Assert.That(new PartialTypes().Says("partial class A { [GeneratedRegex(\"a\")] static partial Regex Pattern(); }"), Is.Empty);
}
