namespace MetaApi.Conventions.Tests;

static class SourceFiles
{
    /// <summary>Every C# file that is shipped, parsed once.</summary>
    public static IReadOnlyList<SourceFile> Shipped { get; } = [.. ProjectFile.Shipped.SelectMany(Of)];

    static IEnumerable<SourceFile> Of(ProjectFile project) =>
        from path in Directory.EnumerateFiles(Repository.PathOf(project.Folder), "*.cs", SearchOption.AllDirectories)
        let fromTop = Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')
        where !fromTop.Split('/').Any(folder => folder is "bin" or "obj" or "node_modules")
        orderby fromTop
        select new SourceFile(fromTop, File.ReadAllText(path), project.RootNamespace);
}
