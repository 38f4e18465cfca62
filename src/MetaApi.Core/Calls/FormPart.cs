namespace MetaApi.Calls;

/// <summary>One part of a form as it was sent (RFC 7578, section 4).</summary>
/// <param name="Name">The name of the field; null when the part says none, and then it is no part of a form.</param>
/// <param name="Content">The bytes of the part, good until the next is asked for.</param>
internal sealed record FormPart(string? Name, Stream Content)
{
    /// <summary>The name of the file; null when the part says none.</summary>
    public string? FileName { get; init; }

    public string? ContentType { get; init; }

    /// <summary>How the content is encoded; null when the part does not say so.</summary>
    public string? TransferEncoding { get; init; }
}
