using System.Diagnostics;

namespace MetaApi.Conventions.Tests;

/// <summary>The files of the repository, as paths from its top.</summary>
static class CommittedFiles
{
    static readonly string[] Made = ["bin", "obj", "node_modules", ".git", "TestResults"];

    /// <summary>What git knows of, so that a file somebody exported to try things does not fail the tests; all files where git knows nothing.</summary>
    public static IReadOnlyList<string> All { get; } = [.. (KnownToGit() ?? OnDisk()).Where(file => File.Exists(Repository.PathOf(file)))];

    static string[]? KnownToGit()
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

    static IEnumerable<string> OnDisk() =>
        from path in Directory.EnumerateFiles(Repository.Root, "*", SearchOption.AllDirectories)
        let fromTop = Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')
        where !fromTop.Split('/').Any(Made.Contains)
        select fromTop;
}
