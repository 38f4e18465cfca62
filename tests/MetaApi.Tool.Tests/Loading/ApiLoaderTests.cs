using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Tests.Loading;

/// <summary>What can be loaded, and what happens to what cannot.</summary>
public sealed class ApiLoaderTests
{
    [Test]
    public async Task MainDoesNotRun()
    {
        using var built = BuiltAssembly.Of("throw new InvalidOperationException(\"Main has run.\");\n" + Declared.Module("PetsApi", "/pets"));

        var run = await ToolRun.OfAsync("routes", built.Path);

        Assert.That(run.Results, Does.Contain("/pets"), run.Messages);
    }

    [Test]
    public async Task AnAssemblyHasItsOwnVersionOfALibraryThatTheToolHasToo()
    {
        const string Library = "[assembly: System.Reflection.AssemblyVersion(\"0.1.0.0\")] namespace Spectre.Console; public static class OfTheUser { public const string Name = \"x\"; public static string Path() => \"/of-the-user\"; }";
        using var built = BuiltAssembly.Of(
            "class PetsApi : ApiModule { protected override void Define(NamespaceBuilder api) => api.Get(Spectre.Console.OfTheUser.Path(), r => r.Status(204).Action(_ => { })); }",
            libraries: ("Spectre.Console", Library));

        var run = await ToolRun.OfAsync("routes", built.Path);

        Assert.That(run.Results, Does.Contain("/of-the-user"), run.Messages);
    }

    [Test]
    public async Task AnAssemblyOfAnotherMetaApiIsToldBothVersions()
    {
        const string Other = "[assembly: System.Reflection.AssemblyVersion(\"0.9.0.0\")] namespace MetaApi; public abstract class ApiModule { }";
        using var built = BuiltAssembly.Of("class PetsApi : ApiModule;", libraries: ("MetaApi.Core", Other));

        var run = await ToolRun.OfAsync("routes", built.Path);

        Assert.That(run, Is.EqualTo(new ToolRun(ExitCode.Unusable, "", """
            error: 'User' was built with MetaApi 0.9, and this tool reads 0.1.
              Install the tool of that version, 'dotnet tool update MetaApi.Tool --version 0.9.*', or build the project with MetaApi 0.1.

            """)));
    }

    [Test]
    public async Task AnAssemblyWithoutMetaApiIsToldSo()
    {
        using var built = BuiltAssembly.Of("class Nothing;");

        var run = await ToolRun.OfAsync("routes", built.Path);

        Assert.That(run.Messages, Does.StartWith("error: 'User' does not use MetaApi."));
    }

    [Test]
    public async Task ATypeWhoseLibraryIsMissingHidesNoApi()
    {
        using var built = BuiltAssembly.Of(
            Declared.Module("PetsApi", "/pets") + "class Broken { public Gone.Thing? Property { get; set; } static Api Api => Gone.Thing.Api; }",
            libraries: ("Gone", "namespace Gone; public class Thing { public static MetaApi.Api Api => null!; }"));
        File.Delete(Path.Combine(Path.GetDirectoryName(built.Path)!, "Gone.dll"));

        var run = await ToolRun.OfAsync("routes", built.Path, "--api", "Pets");

        Assert.That(run.Results, Does.Contain("/pets"), run.Messages);
    }

    [Test]
    public async Task AFileThatIsNoAssemblyIsToldSo()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.PathOf("Text.dll"), "Not an assembly.");

        var run = await ToolRun.OfAsync("routes", folder.PathOf("Text.dll"));

        Assert.That(run.Messages, Is.EqualTo("error: 'Text.dll' is no .NET assembly.\n  Give the .dll of the project that declares the API.\n"));
    }

    [Test]
    public async Task AMissingFileIsToldItsNearestNeighbour()
    {
        using var built = BuiltAssembly.Of(Declared.Module("PetsApi"), "Pets");
        var wrong = Path.Combine(Path.GetDirectoryName(built.Path)!, "Pest.dll");

        var run = await ToolRun.OfAsync("routes", wrong);

        Assert.That(run, Is.EqualTo(new ToolRun(ExitCode.Unusable, "", $"error: There is no '{wrong}'.\n  Did you mean 'Pets.dll'?\n")));
    }

    [Test]
    public async Task AFolderWithoutAProjectOrWithSeveralIsToldSo()
    {
        using var folder = new TemporaryFolder();
        var none = await ToolRun.OfAsync("routes", folder.Path);
        await File.WriteAllTextAsync(folder.PathOf("A.csproj"), "");
        await File.WriteAllTextAsync(folder.PathOf("B.csproj"), "");

        var several = await ToolRun.OfAsync("routes", folder.Path);

        Assert.That(none.Messages, Does.StartWith($"error: The folder '{folder.Path}' has no project.\n"));
        Assert.That(several.Messages, Is.EqualTo($"error: The folder '{folder.Path}' has several projects: 'A.csproj', 'B.csproj'.\n  Name one of them.\n"));
    }
}
