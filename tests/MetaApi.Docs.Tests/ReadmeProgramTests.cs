using MetaApi.Docs.Tests.Programs;
using MetaApi.Docs.Tests.Snippets;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaApi.Docs.Tests;

public sealed class ReadmeProgramTests
{
    [Test]
    public async Task TheProgramOfTheReadmeRuns()
    {
        using var folder = new TemporaryFolder();
        var source = CodeBlock.Of("README.md").First(block => block.Language == "csharp").Text;
        using var program = await RunningProgram.StartAsync(Build(SnippetCompiler.Program(source, "Readme"), folder), folder.Path);

        var created = Post(program, folder, """{"note":{"title":"Hello"}}""");
        var refused = Post(program, folder, """{"note":{}}""");
        var missing = Commands.Run(folder.Path, "curl", "-si", program.Address + "/api/notes/7");

        Assert.That(created.Output, Does.Contain("201 Created").And.Contains("""{"note":{"id":1,"title":"Hello","content":null}}"""));
        Assert.That(refused.Output, Does.Contain("400 Bad Request").And.Contains("/note/title"));
        Assert.That(missing.Output, Does.Contain("404 Not Found").And.Contains("There is no such note."));
    }

    static ToolResult Post(RunningProgram program, TemporaryFolder folder, string json) => Commands.Run(
        folder.Path, "curl", "-si", program.Address + "/api/notes", "-H", "Content-Type: application/json", "-d", json);

    /// <summary>Puts the program where its libraries are, as a build would.</summary>
    static string Build(CSharpCompilation compilation, TemporaryFolder folder)
    {
        foreach (var library in Directory.EnumerateFiles(Sample.Notes.Folder, "*.dll"))
            File.Copy(library, folder.PathOf(Path.GetFileName(library)));
        File.Copy(Path.ChangeExtension(Sample.Notes.Program, "runtimeconfig.json"), folder.PathOf("Readme.runtimeconfig.json"));
        var program = folder.PathOf("Readme.dll");
        var emitted = compilation.Emit(program);
        Assert.That(emitted.Success, Is.True, () => string.Join('\n', emitted.Diagnostics));
        return program;
    }
}
