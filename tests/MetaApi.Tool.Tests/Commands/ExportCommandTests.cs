using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Tests.Commands;

public sealed class ExportCommandTests
{
    const string TwoDocuments = """
        class PetsApi : ApiModule
        {
            public override ApiOptions Options => new() { Documents = [new("public"), new("internal")] };

            protected override void Define(NamespaceBuilder api) => api
                .Get("/pets", r => r.Status(204).Action(_ => { }))
                .Get("/keepers", r => r.InDocuments("internal").Status(204).Action(_ => { }));
        }
        """;

    [Test]
    public async Task TheDocumentAloneIsTheResult()
    {
        using var built = BuiltAssembly.Of(Declared.Module("PetsApi", "/pets"));

        var run = await ToolRun.OfAsync("export", built.Path, "--server", "/api", "--server", "https://example.com");

        Approved.Text("Commands/export.json", run.Results);
        Assert.That(run.Messages, Is.Empty);
    }

    [Test]
    public async Task TheEndingOfTheFileDecidesHowItIsSpelled()
    {
        using var built = BuiltAssembly.Of(Declared.Module("PetsApi", "/pets"));
        using var folder = new TemporaryFolder();

        var run = await ToolRun.OfAsync("export", built.Path, "-o", folder.PathOf("new/openapi.yaml"));

        Assert.That(run, Is.EqualTo(new ToolRun(ExitCode.Fine, "", $"Wrote {folder.PathOf("new/openapi.yaml")}\n")));
        Assert.That(await File.ReadAllTextAsync(folder.PathOf("new/openapi.yaml")), Does.Contain("\n  /pets:\n"));
    }

    [TestCase("yaml", "openapi: \"3.1")]
    [TestCase("json", "{")]
    public async Task AnOptionDecidesHowItIsSpelled(string format, string start)
    {
        using var built = BuiltAssembly.Of(Declared.Module("PetsApi", "/pets"));

        var run = await ToolRun.OfAsync("export", built.Path, "--output-format", format);

        Assert.That(run.Results, Does.StartWith(start));
    }

    [Test]
    public async Task ADocumentIsChosenByItsName()
    {
        using var built = BuiltAssembly.Of(TwoDocuments);

        var first = await ToolRun.OfAsync("export", built.Path);
        var named = await ToolRun.OfAsync("export", built.Path, "--document", "internal");
        var unknown = await ToolRun.OfAsync("export", built.Path, "--document", "internl");

        Assert.That(first.Results, Does.Contain("/pets").And.Not.Contains("/keepers"));
        Assert.That(named.Results, Does.Contain("/keepers"));
        Assert.That(unknown, Is.EqualTo(new ToolRun(ExitCode.Unusable, "", "error: The API 'Pets' declares no document 'internl'; did you mean 'internal'?\n")));
    }

    [Test]
    public async Task AllDocumentsAreWrittenUnderTheirNames()
    {
        using var built = BuiltAssembly.Of(TwoDocuments);
        using var folder = new TemporaryFolder();

        await ToolRun.OfAsync("export", built.Path, "--all-documents", folder.Path, "--output-format", "yaml");

        Assert.That(Directory.EnumerateFiles(folder.Path).Select(Path.GetFileName).Order(), Is.EqualTo(new[] { "internal.yaml", "public.yaml" }));
        Assert.That(await File.ReadAllTextAsync(folder.PathOf("internal.yaml")), Does.Contain("/keepers"));
    }

    [Test]
    public async Task ACommittedDocumentThatIsTrueIsFine()
    {
        using var built = BuiltAssembly.Of(Declared.Module("PetsApi", "/pets"));
        using var folder = new TemporaryFolder();
        await ToolRun.OfAsync("export", built.Path, "-o", folder.PathOf("openapi.json"));
        await File.WriteAllTextAsync(folder.PathOf("openapi.json"), (await File.ReadAllTextAsync(folder.PathOf("openapi.json"))).ReplaceLineEndings("\r\n"));

        var run = await ToolRun.OfAsync("export", built.Path, "--check", folder.PathOf("openapi.json"));

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Fine), run.Results);
    }

    [Test]
    public async Task ACommittedDocumentThatIsStaleIsShownWithItsFirstDifferences()
    {
        using var before = BuiltAssembly.Of(Declared.Module("PetsApi", "/pets"));
        using var after = BuiltAssembly.Of(Declared.Module("PetsApi", "/animals"));
        using var folder = new TemporaryFolder();
        await ToolRun.OfAsync("export", before.Path, "-o", folder.PathOf("openapi.json"));
        var committed = await File.ReadAllTextAsync(folder.PathOf("openapi.json"));

        var run = await ToolRun.OfAsync("export", after.Path, "--check", folder.PathOf("openapi.json"));

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Findings));
        Approved.Text("Commands/export-check.txt", (run.Results + run.Messages).Replace(folder.Path, "", StringComparison.Ordinal));
        Assert.That(await File.ReadAllTextAsync(folder.PathOf("openapi.json")), Is.EqualTo(committed), "A check writes nothing.");
    }

    [Test]
    public async Task ADocumentThatIsNotThereCannotBeChecked()
    {
        using var built = BuiltAssembly.Of(Declared.Module("PetsApi", "/pets"));
        using var folder = new TemporaryFolder();
        var file = folder.PathOf("openapi.json");

        var run = await ToolRun.OfAsync("export", built.Path, "--check", file);

        Assert.That(run, Is.EqualTo(new ToolRun(ExitCode.Unusable, "", $"error: There is no '{file}' to check.\n  Write it with --output {file}, and commit it.\n")));
    }

    [Test]
    public async Task AFileThatCannotBeWrittenIsToldAndLeavesNothingBehind()
    {
        using var built = BuiltAssembly.Of(Declared.Module("PetsApi", "/pets"));
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.PathOf("taken.json"));

        var run = await ToolRun.OfAsync("export", built.Path, "-o", folder.PathOf("taken.json"));

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Unusable));
        Assert.That(run.Messages, Does.StartWith($"error: '{folder.PathOf("taken.json")}' cannot be written: "));
        Assert.That(Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName), Is.EqualTo(new[] { "taken.json" }));
    }

    [Test]
    public async Task WhatAnOlderVersionHasNoWordForIsToldBesideTheDocument()
    {
        using var built = BuiltAssembly.Of("""
            class PetsApi : ApiModule
            {
                protected override void Define(NamespaceBuilder api) => api
                    .Get("/pets", r => r.Status(200, Schema.MapOf(Schema.Integer, keys: Schema.String.Length(1, 3))).Action(_ => { }));
            }
            """);

        var run = await ToolRun.OfAsync("export", built.Path, "--format", "3.0");

        Assert.That(run.Results, Does.Contain("\"openapi\": \"3.0."));
        Assert.That(run.Messages, Does.StartWith("not told in OpenAPI 3.0: /paths/~1pets/get/responses/200/"));
    }
}
