namespace MetaApi.Tool.Tests;

/// <summary>The samples as they were built together with this project.</summary>
static class Sample
{
    /// <summary>The assembly of samples/Notes, in the configuration and framework of the running tests.</summary>
    public static string Notes { get; } = Repository.PathOf(
        ["samples", "Notes", "bin", .. AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar).Split(Path.DirectorySeparatorChar)[^2..], "Notes.dll"]);
}
