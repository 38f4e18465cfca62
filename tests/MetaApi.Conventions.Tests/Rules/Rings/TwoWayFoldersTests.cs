using static MetaApi.Conventions.Tests.Snippets;

namespace MetaApi.Conventions.Tests;

public sealed class TwoWayFoldersTests
{
    static readonly SourceFile Schema = Snippet("class Schema;", "src/MetaApi.Core/Schemas/Schema.cs");
    static readonly SourceFile Reader = Snippet("class Reader { Schema? first; Schema? second; }", "src/MetaApi.Core/Schemas/Reading/Reader.cs");

    [Test]
    public void FoldersThatUseEachOtherAreFoundOnTheWeakerSide() =>
        Assert.That(
            new TwoWayFolders().Says(Schema, Reader, Snippet("class Node {\nReader? reader; }", "src/MetaApi.Core/Schemas/Node.cs")),
            Is.EqualTo(new[] { "2: Schemas and Schemas/Reading use each other; here Node uses Reader" }));

    [Test]
    public void EquallyStrongSidesAreFoundOnce() =>
        Assert.That(
            new TwoWayFolders().Says(
                Snippet("class A { B? b; }", "src/MetaApi.Core/Model/One/A.cs"),
                Snippet("class B { A? a; }", "src/MetaApi.Core/Model/Two/B.cs")),
            Is.EqualTo(new[] { "1: Model/One and Model/Two use each other; here A uses B" }));

    [Test]
    public void OneWayIsFine() => Assert.That(new TwoWayFolders().Says(Schema, Reader), Is.Empty);

    [Test]
    public void TypesOfOneFolderMayUseEachOther() =>
        Assert.That(
            new TwoWayFolders().Says(
                Snippet("class A { B? b; }", "src/MetaApi.Core/Model/A.cs"),
                Snippet("class B { A? a; }", "src/MetaApi.Core/Model/B.cs")),
            Is.Empty);
}
