namespace MetaApi.Tests.Threats.Cuts;

/// <summary>A file of zeros that is gone with the object.</summary>
sealed class TemporaryFile : IDisposable
{
    public TemporaryFile(int length) => File.WriteAllBytes(Path, new byte[length]);

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), System.IO.Path.GetRandomFileName());

    public void Dispose() => File.Delete(Path);
}
