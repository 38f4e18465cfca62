namespace MetaApi.Conventions.Tests;

static class SourceFiles
{
    /// <summary>Every C# file that is shipped, parsed once.</summary>
    public static IReadOnlyList<SourceFile> Shipped { get; } = [.. ProjectFile.Shipped.SelectMany(project => In(project.Folder, project.RootNamespace))];

    /// <summary>Every C# file of the tests, parsed once.</summary>
    public static IReadOnlyList<SourceFile> Tests { get; } = [.. In("tests", "MetaApi")];

    static IEnumerable<SourceFile> In(string folder, string rootNamespace) =>
        from path in Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories)
        let fromTop = Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')
        where !fromTop.Split('/').Any(name => name is "bin" or "obj" or "node_modules")
        orderby fromTop
        select new SourceFile(fromTop, File.ReadAllText(path), rootNamespace);
}
