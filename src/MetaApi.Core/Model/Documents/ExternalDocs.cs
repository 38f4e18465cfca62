namespace MetaApi;

/// <summary>Where more is told than a document can.</summary>
/// <param name="Url">An <c>http</c> or <c>https</c> URL, or a relative one.</param>
public sealed record ExternalDocs(string Url)
{
    /// <summary>What is found there, in Markdown; nothing by default.</summary>
    public string? Description { get; init; }
}
