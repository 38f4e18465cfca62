namespace MetaApi.Conventions.Tests;

public sealed class DocumentedMembersTests
{
    static readonly string[] Kinds = [".csproj", ".props", ".targets", ".rsp", ".editorconfig", ".globalconfig", ".cs"];

    static IEnumerable<string> Projects => ProjectFile.Shipped.Select(project => project.Name);

    [Test]
    public void NothingShippedEscapesDocumentation()
    {
        var files = Directory.EnumerateFiles(Repository.Root)
            .Concat(Directory.EnumerateFiles(Repository.PathOf("src"), "*", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(path => Kinds.Contains(Path.GetExtension(path)) && !path.Contains("/obj/"));

        Violation.AssertNone(files.SelectMany(file => DocumentedMembers.Check(file, File.ReadAllText(Repository.PathOf(file)))));
    }

    [TestCaseSource(nameof(Projects))]
    public void EveryShippedProjectHasItsDocumentationFile(string project) =>
        Assert.That(Path.Combine(AppContext.BaseDirectory, project + ".xml"), Does.Exist);

    [TestCase("<NoWarn>$(NoWarn);CS1591</NoWarn>")]
    [TestCase("<NoWarn Condition=\"'$(A)' == ''\">1591</NoWarn>")]
    [TestCase("<WarningsNotAsErrors>CS1591</WarningsNotAsErrors>")]
    [TestCase("<GenerateDocumentationFile>false</GenerateDocumentationFile>")]
    [TestCase("<TreatWarningsAsErrors>False</TreatWarningsAsErrors>")]
    [TestCase("dotnet_diagnostic.CS1591.severity = none")]
    [TestCase("#pragma warning disable CS1591 // because")]
    [TestCase("#pragma warning disable\n")]
    public void AWayOutIsFound(string way) =>
        Assert.That(DocumentedMembers.Check("a", "first line\n" + way).Single().Line, Is.EqualTo(2));

    [TestCase("<NoWarn>$(NoWarn);CA1000</NoWarn>\n<Version>1591</Version>")]
    [TestCase("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>")]
    [TestCase("dotnet_diagnostic.CA1591.severity = none")]
    [TestCase("#pragma warning disable CA1000 // because")]
    public void OtherSettingsAreFine(string setting) => Assert.That(DocumentedMembers.Check("a", setting), Is.Empty);
}
