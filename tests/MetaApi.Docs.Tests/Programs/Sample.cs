namespace MetaApi.Docs.Tests.Programs;

/// <summary>The sample as it was built together with this project.</summary>
static class Sample
{
    /// <summary>The folder of its program: the same configuration and framework as the running tests.</summary>
    public static string Folder { get; } = Repository.PathOf(
        ["samples", "Notes", "bin", .. AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar).Split(Path.DirectorySeparatorChar)[^2..]]);

    public static string Program => Path.Combine(Folder, "Notes.dll");
}
