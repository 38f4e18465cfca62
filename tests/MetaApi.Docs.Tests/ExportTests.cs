using MetaApi.Docs.Tests.Programs;

namespace MetaApi.Docs.Tests;

public sealed class ExportTests
{
    [Test]
    public void TheSampleWritesItsDocumentAndOpensNoDatabase()
    {
        using var folder = new TemporaryFolder();

        var result = Commands.Run(folder.Path, "dotnet", Sample.Notes.Program, "export", "openapi.json");

        Assert.That(result.ExitCode, Is.Zero, result.Output);
        Assert.That(Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName), Is.EqualTo(new[] { "openapi.json" }));
        Assert.That(File.ReadAllText(folder.PathOf("openapi.json")), Does.Contain("\"url\": \"/api\"").And.Contains("/notes/{id}"));
    }

    [Test]
    public void TheSamplesDocumentIsSoundForTwoValidators()
    {
        using var folder = new TemporaryFolder();
        Commands.Run(folder.Path, "dotnet", Sample.Notes.Program, "export", "openapi.json");
        var file = folder.PathOf("openapi.json");

        ToolResult[] judgements = [DocumentValidators.Schema(file), DocumentValidators.Redocly(file)];

        Assert.That(judgements.Select(judgement => judgement.ExitCode), Has.All.Zero, () => string.Join('\n', judgements.Select(j => j.Output)));
    }

    [Test]
    public void AMissingFileNameIsSaid()
    {
        using var folder = new TemporaryFolder();

        var result = Commands.Run(folder.Path, "dotnet", Sample.Notes.Program, "export");

        Assert.That(result.ExitCode, Is.Not.Zero);
        Assert.That(result.Output, Does.Contain("Required argument missing"));
    }
}
