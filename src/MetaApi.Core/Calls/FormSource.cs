namespace MetaApi.Calls;

/// <summary>Where the parts of a form are read, and how much of them.</summary>
/// <param name="Boundary">What stands between the parts.</param>
/// <param name="Most">The most bytes of all.</param>
/// <param name="Kept">The body where it was read already; null where it is still arriving.</param>
internal sealed record FormSource(string Boundary, long Most, ReadOnlyMemory<byte>? Kept)
{
    /// <summary>The most headers of one part.</summary>
    public const int Headers = 16;

    /// <summary>The most bytes of the headers of one part, and of what stands before the first part and behind the last.</summary>
    public const int HeaderBytes = 8 * 1024;
}
