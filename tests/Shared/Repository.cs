namespace MetaApi.Tests.Shared;

/// <summary>Where things lie in the working copy that the running tests were built from.</summary>
static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of the running test project, which bears the name of its assembly.</summary>
    public static string TestProject { get; } = PathOf("tests", typeof(Repository).Assembly.GetName().Name!);

    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "MetaApi.sln")))
                return folder.FullName;

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds MetaApi.sln.");
    }
}
