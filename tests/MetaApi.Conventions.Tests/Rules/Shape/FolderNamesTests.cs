using static MetaApi.Conventions.Tests.Snippets;

namespace MetaApi.Conventions.Tests;

public sealed class FolderNamesTests
{
    [TestCase("Utils")]
    [TestCase("Helpers")]
    [TestCase("common")]
    [TestCase("Interfaces")]
    public void AFolderForAnythingIsFound(string folder) =>
        Assert.That(
            new FolderNames().Says(Snippet("", $"src/MetaApi.Core/Schemas/{folder}/Sample.cs")),
            Is.EqualTo(new[] { $"0: '{folder}' is no name for a folder; name the stage or the thing" }));

    [Test]
    public void AFolderOfTheDomainIsFine() =>
        Assert.That(new FolderNames().Says(Snippet("", "src/MetaApi.Core/Schemas/Reading/Utils.cs")), Is.Empty);
}
