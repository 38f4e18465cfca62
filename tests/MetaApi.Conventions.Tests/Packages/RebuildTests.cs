using System.Security.Cryptography;
using System.Text;

namespace MetaApi.Conventions.Tests;

/// <summary>The same sources give the same files wherever they lie, and these do not tell where.</summary>
public sealed class RebuildTests
{
    static readonly string[] BuildFiles = ["Directory.Build.props", "Directory.Packages.props", "global.json", ".editorconfig"];

    static IEnumerable<string> Built => ProjectFile.Shipped
        .SelectMany(project => new[] { ".dll", ".pdb", ".xml" }.Select(ending => Path.Combine(AppContext.BaseDirectory, project.Name + ending)));

    [Test]
    public void TwoFoldersBuildTheSameBytes()
    {
        var project = TestScale.IsFull ? "MetaApi.Tool" : "MetaApi.Contracts";
        using var first = new TemporaryFolder();
        using var second = new TemporaryFolder();

        var built = Build(project, first.Path);

        Assert.That(built, Is.Not.Empty);
        Assert.That(Build(project, second.Path), Is.EqualTo(built));
    }

    [TestCaseSource(nameof(Built))]
    public void NothingShippedTellsWhereItWasBuilt(string file)
    {
        var bytes = File.ReadAllBytes(file).AsSpan();

        Assert.That(bytes.IndexOf(Encoding.UTF8.GetBytes(Repository.Root)), Is.EqualTo(-1));
        Assert.That(bytes.IndexOf(Encoding.Unicode.GetBytes(Repository.Root)), Is.EqualTo(-1));
    }

    /// <summary>Builds a copy of the sources and gives the hash of each file that is ours.</summary>
    static List<string> Build(string project, string folder)
    {
        foreach (var file in BuildFiles)
            File.Copy(Repository.PathOf(file), Path.Combine(folder, file));
        foreach (var source in Directory.EnumerateFiles(Repository.PathOf("src"), "*", SearchOption.AllDirectories).Where(IsSource))
            Copy(source, Path.Combine(folder, Path.GetRelativePath(Repository.Root, source)));

        var output = Path.Combine(folder, "out");
        var result = Commands.Run(folder, "dotnet", "build", Path.Combine("src", project), "-c", "Release", "-o", output, "-nologo", "-v", "q");
        Assert.That(result.ExitCode, Is.Zero, result.Output);
        return
        [
            .. from file in Directory.EnumerateFiles(output, "MetaApi.*")
               where Path.GetExtension(file) is ".dll" or ".pdb" or ".xml"
               orderby file
               select $"{Path.GetFileName(file)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}",
        ];
    }

    static bool IsSource(string path) => !Path.GetRelativePath(Repository.Root, path).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules");

    static void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to);
    }
}
