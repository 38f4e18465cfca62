using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Tests.Processes;

/// <summary>Projects: the tool builds them, and their builds run the tool.</summary>
public sealed class BuildTests
{
    static readonly string Properties = $"""
        <MetaApiDocument>docs/openapi.json</MetaApiDocument>
        <MetaApiDocumentArguments>--server /api</MetaApiDocumentArguments>
        <MetaApiTool>dotnet "{ToolProcess.Program}"</MetaApiTool>
        """;

    [Test]
    public void TheDocumentIsWrittenWhenTheProjectIsBuiltAndOnlyWhenSomethingIsNew()
    {
        using var project = new SmallProject(Declared.Module("PetsApi", "/pets"), Properties);

        var first = project.Build();
        var written = File.GetLastWriteTimeUtc(project.PathOf("docs/openapi.json"));
        var again = project.Build();
        var untouched = File.GetLastWriteTimeUtc(project.PathOf("docs/openapi.json"));
        project.Write(Declared.Module("PetsApi", "/animals"));
        var changed = project.Build();

        Assert.That((first.ExitCode, again.ExitCode, changed.ExitCode), Is.EqualTo((0, 0, 0)), first.Output + again.Output + changed.Output);
        Assert.That(first.Output, Does.Contain($"Small -> {project.PathOf("docs/openapi.json")}"));
        Assert.That(untouched, Is.EqualTo(written));
        Assert.That(File.ReadAllText(project.PathOf("docs/openapi.json")), Does.Contain("\"/animals\"").And.Contains("\"url\": \"/api\""));
    }

    [Test]
    public void MistakesOfTheDeclarationAreErrorsOfTheBuild()
    {
        using var project = new SmallProject("class PetsApi : ApiModule { protected override void Define(NamespaceBuilder api) => api.Get(\"/pets\", r => r.Title(\"Pets\")); }", Properties);

        var built = project.Build();

        Assert.That(built.ExitCode, Is.Not.Zero);
        Assert.That(built.Output, Does.Contain("error METAAPI0002:   GET /pets has no action; call Action(…) in its block. (Api.cs:1)"));
        Assert.That(File.Exists(project.PathOf("docs/openapi.json")), Is.False);
    }

    [Test]
    public void AToolThatIsNotThereIsAnErrorOfTheBuildWithARemedy()
    {
        using var project = new SmallProject(
            Declared.Module("PetsApi"), "<MetaApiDocument>openapi.json</MetaApiDocument><MetaApiTool>metaapi-of-nobody</MetaApiTool>");

        var built = project.Build();

        Assert.That(built.ExitCode, Is.Not.Zero);
        Assert.That(built.Output, Does.Contain(
            "error METAAPI0001: The document 'openapi.json' is not written, because there is no command 'metaapi-of-nobody'. Install it with 'dotnet tool install MetaApi.Tool'"));
    }

    [Test]
    public void AProjectThatSaysNothingIsBuiltWithoutTheTool()
    {
        using var project = new SmallProject(Declared.Module("PetsApi"), "<MetaApiTool>metaapi-of-nobody</MetaApiTool>");

        var built = project.Build();

        Assert.That(built.ExitCode, Is.Zero, built.Output);
    }

    [Test]
    public async Task AProjectIsBuiltFirstAndReadWhereMSBuildPutsIt()
    {
        using var project = new SmallProject(Declared.Module("PetsApi", "/pets"), "<OutputPath>elsewhere/</OutputPath><AssemblyName>Pets.Web</AssemblyName>");

        var unbuilt = await ToolRun.OfAsync("routes", project.Path, "--no-build");
        var built = await ToolRun.OfAsync("routes", project.Path);

        Assert.That(unbuilt.Messages, Does.Match("^error: 'Small.csproj' has not been built: there is no '.*/elsewhere/net10.0/Pets.Web.dll'.\n  Leave out --no-build, or name the --configuration that was built.\n$"));
        Assert.That(built.Results, Does.Contain("/pets"), built.Messages);
    }

    [Test]
    public async Task AProjectThatDoesNotBuildIsToldWithWhatTheCompilerSays()
    {
        using var project = new SmallProject("class PetsApi : ApiModul;");

        var run = await ToolRun.OfAsync("export", project.PathOf("Small.csproj"));

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Unusable));
        Assert.That(run.Messages, Does.Contain("error CS0246: The type or namespace name 'ApiModul' could not be found"));
        Assert.That(run.Messages, Does.EndWith("error: 'Small.csproj' does not build.\n  Mend what the build says above, or read what was built last with --no-build.\n"));
    }

    [Test]
    public async Task AProjectOfSeveralFrameworksAsksForOne()
    {
        using var project = new SmallProject(Declared.Module("PetsApi"), "<TargetFramework></TargetFramework><TargetFrameworks>net10.0;net9.0</TargetFrameworks>");

        var run = await ToolRun.OfAsync("routes", project.Path, "--no-build");

        Assert.That(run, Is.EqualTo(new ToolRun(ExitCode.Unusable, "", "error: 'Small.csproj' is built for several frameworks.\n  Name one with --framework.\n")));
    }
}
