namespace MetaApi.Docs.Tests.Programs;

/// <summary>A sample as it was built together with this project.</summary>
sealed record Sample(string Name)
{
    public static Sample Notes { get; } = new("Notes");

    public static Sample Petstore { get; } = new("Petstore");

    public static Sample Tour { get; } = new("Tour");

    /// <summary>The folder of its program: the same configuration and framework as the running tests.</summary>
    public string Folder { get; } = Repository.PathOf(
        ["samples", Name, "bin", .. AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar).Split(Path.DirectorySeparatorChar)[^2..]]);

    public string Program => Path.Combine(Folder, $"{Name}.dll");
}
