using System.Xml.Linq;

namespace MetaApi.Conventions.Tests;

/// <summary>What a project file says; the path is the one from the top of the repository, with slashes.</summary>
sealed class ProjectFile(string path, string text)
{
    readonly XDocument xml = XDocument.Parse(text, LoadOptions.SetLineInfo);

    /// <summary>Every project that is shipped.</summary>
    public static IReadOnlyList<ProjectFile> Shipped { get; } =
    [
        .. from path in Directory.EnumerateFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories)
           orderby path
           select new ProjectFile(System.IO.Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'), File.ReadAllText(path)),
    ];

    public string Path { get; } = path;
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);
    public string Folder => System.IO.Path.GetDirectoryName(Path)!;
    public string RootNamespace => Elements("RootNamespace").FirstOrDefault()?.Value ?? Name;

    public IEnumerable<XElement> Elements(string name) => xml.Descendants().Where(e => e.Name.LocalName == name);

    public Violation Violation(XElement at, string says) => new(Path, ((System.Xml.IXmlLineInfo)at).LineNumber, says);
}
