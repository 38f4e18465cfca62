using MetaApi.Schemas;
using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Loading;

/// <summary>What a path on the command line stands for.</summary>
internal static class InputPath
{
    static readonly string[] Projects = [".csproj", ".fsproj", ".vbproj"];

    /// <summary>The project that a path names, or the only one in the folder that it names; null where it is an assembly.</summary>
    /// <exception cref="ToolException">There is no such file, or it is neither.</exception>
    public static string? ProjectIn(string input)
    {
        if (Directory.Exists(input))
            return OnlyProjectIn(input);
        if (!File.Exists(input))
            throw Missing(input);
        return Path.GetExtension(input).ToLowerInvariant() switch
        {
            ".dll" => null,
            var extension when Projects.Contains(extension) => input,
            _ => throw LoadingFaults.NoInput(input),
        };
    }

    /// <summary>That a file is not there; its nearest neighbour is named.</summary>
    public static ToolException Missing(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        string[] neighbours = Directory.Exists(folder) ? [.. Directory.EnumerateFileSystemEntries(folder).Select(e => Path.GetFileName(e)!).Order(StringComparer.Ordinal)] : [];
        return LoadingFaults.NoFile(path, NearMiss.Of(Path.GetFileName(path), neighbours));
    }

    static string OnlyProjectIn(string folder)
    {
        var projects = Directory.EnumerateFiles(folder).Where(f => Projects.Contains(Path.GetExtension(f))).Order(StringComparer.Ordinal).ToList();
        return projects.Count switch
        {
            1 => projects[0],
            0 => throw LoadingFaults.NoProject(folder),
            _ => throw LoadingFaults.SeveralProjects(folder, projects.Select(p => Path.GetFileName(p)!)),
        };
    }
}
