namespace MetaApi.Docs.Tests.Programs;

/// <summary>The tool <c>metaapi</c> as it was built together with this project.</summary>
static class MetaApiTool
{
    static readonly string Program = Repository.PathOf(
        ["src", "MetaApi.Tool", "bin", .. AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar).Split(Path.DirectorySeparatorChar)[^2..], "MetaApi.Tool.dll"]);

    public static ToolResult Run(params string[] arguments) => Commands.Run(Repository.Root, "dotnet", [Program, .. arguments]);
}
