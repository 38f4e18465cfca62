using System.Diagnostics;

namespace MetaApi.Tool.Tests.Processes;

/// <summary>What a process of the tool does besides what it says.</summary>
public sealed class ExportTests
{
    static readonly string[] OfDatabase = ["Microsoft.Data.Sqlite", "SQLitePCLRaw.core"];

    static readonly string[] OfPorts = ["System.Net.Sockets", "Microsoft.AspNetCore.Server.Kestrel.Core"];

    [Test]
    public void ExportOfTheNotesSampleOpensNeitherDatabaseNorPort()
    {
        using var folder = new TemporaryFolder();
        using var watch = new LoadWatch();

        var result = ToolProcess.Run(watch.Over(ToolProcess.Command(folder.Path, "export", Sample.Notes, "-o", "openapi.json", "--server", "/api")));

        Assert.That(result, Is.EqualTo(new ToolResult(0, "Wrote openapi.json\n")));
        Assert.That(Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName), Is.EqualTo(new[] { "openapi.json" }));
        Assert.That(watch.Loaded, Does.Contain("Notes").And.Contains("MetaApi.Core"));
        Assert.That(watch.Loaded.Intersect([.. OfDatabase, .. OfPorts]), Is.Empty);
    }

    [Test]
    public async Task TheWatchSeesBothWhenTheSampleServes()
    {
        using var folder = new TemporaryFolder();
        using var watch = new LoadWatch();
        using var process = Process.Start(watch.Over(new("dotnet", [Sample.Notes, "--urls", "http://127.0.0.1:0"]) { WorkingDirectory = folder.Path, RedirectStandardOutput = true }))!;

        await UntilItListensAsync(process).WaitAsync(TimeSpan.FromSeconds(120));
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();

        Assert.That(watch.Loaded, Is.SupersetOf((string[])[.. OfDatabase, .. OfPorts]));
    }

    [Test]
    public void ADocumentInAPipeIsNothingButTheDocument()
    {
        using var folder = new TemporaryFolder();
        ToolProcess.Run(folder.Path, "export", Sample.Notes, "-o", "openapi.json");

        var piped = ToolProcess.Run(folder.Path, "export", Sample.Notes);

        Assert.That(piped, Is.EqualTo(new ToolResult(0, File.ReadAllText(folder.PathOf("openapi.json")))));
    }

    [Test]
    public void ADeclarationThatWritesToTheConsoleDoesNotSpoilTheResult()
    {
        using var folder = new TemporaryFolder();
        using var built = BuiltAssembly.Of(Declared.Module("PetsApi", "/pets", inside: "static PetsApi() => Console.WriteLine(\"Hello.\");"));

        var result = ToolProcess.Run(folder.Path, "export", built.Path);

        Assert.That(result.Output, Does.StartWith("{").And.EndsWith("}\nHello.\n"));
    }

    [Test]
    public void TheDocumentIsSoundForTwoValidators()
    {
        using var folder = new TemporaryFolder();
        ToolProcess.Run(folder.Path, "export", Sample.Notes, "-o", "openapi.json", "--server", "/api");

        ToolResult[] judgements = [DocumentValidators.Schema(folder.PathOf("openapi.json")), DocumentValidators.Redocly(folder.PathOf("openapi.json"))];

        Assert.That(judgements.Select(judgement => judgement.ExitCode), Has.All.Zero, () => string.Join('\n', judgements.Select(j => j.Output)));
    }

    [Test]
    public void ExitCodesReachTheShell()
    {
        using var folder = new TemporaryFolder();
        ToolProcess.Run(folder.Path, "export", Sample.Notes, "-o", "stale.json", "--server", "/elsewhere");

        var fine = ToolProcess.Run(folder.Path, "--help").ExitCode;
        var stale = ToolProcess.Run(folder.Path, "export", Sample.Notes, "--check", "stale.json").ExitCode;
        var misused = ToolProcess.Run(folder.Path, "exprot").ExitCode;

        Assert.That((fine, stale, misused), Is.EqualTo((0, 1, 2)));
    }

    static async Task UntilItListensAsync(Process process)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            if (line.Contains("Now listening on", StringComparison.Ordinal))
                return;
        Assert.Fail("The sample ended without listening.");
    }
}
