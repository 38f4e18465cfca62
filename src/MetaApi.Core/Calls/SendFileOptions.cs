namespace MetaApi;

/// <summary>What is told of a file that is sent.</summary>
public sealed record SendFileOptions
{
    /// <summary>
    /// The name a client saves the file under; it then saves it and does not show it. None by default. The name may be anything, also what a
    /// client made up: what is dangerous in it is left out or replaced.
    /// </summary>
    public string? DownloadName { get; init; }

    /// <summary>When the file was changed, which lets a client ask whether it was; of a path the file's own time by default.</summary>
    public DateTimeOffset? LastModified { get; init; }

    /// <summary>The version of the content, without quotes: it differs whenever the bytes do. None by default.</summary>
    public string? ETag { get; init; }
}
