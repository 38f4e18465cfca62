using System.Diagnostics;

namespace MetaApi.Conventions.Tests;

public sealed class TopLevelTests
{
    static readonly string[] Allowed =
    [
        "src", "tests", "samples", "docs", "MetaApi.sln", "README.md", "CHANGELOG.md", "LICENSE",
        "Directory.Build.props", "Directory.Packages.props", "global.json",
    ];

    [Test]
    public void TheTopLevelIsTidy() => Assert.That(Strangers(CommittedPaths() ?? PathsOnDisk()), Is.Empty);

    [Test]
    public void AStrangerAtTheTopIsFound() =>
        Assert.That(Strangers(["src/A.cs", "scripts/run", "notes.txt", ".gitignore", "README.md"]), Is.EqualTo(new[] { "scripts", "notes.txt" }));

    static IEnumerable<string> Strangers(IEnumerable<string> paths) =>
        paths.Select(path => path.Split('/')[0]).Distinct().Where(entry => entry[0] != '.' && !Allowed.Contains(entry));

    /// <summary>What git knows of, so that a file somebody exported to try things does not fail the tests.</summary>
    static string[]? CommittedPaths()
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-c", "core.quotePath=off", "-C", Repository.Root, "ls-files"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        git.ErrorDataReceived += (_, _) => { };
        git.BeginErrorReadLine();
        var paths = git.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        git.WaitForExit();
        return git.ExitCode == 0 ? paths : null;
    }

    static IEnumerable<string> PathsOnDisk() => Directory.EnumerateFileSystemEntries(Repository.Root).Select(path => Path.GetFileName(path)!);
}
