namespace MetaApi;

/// <summary>One of several documents of an API, for an audience or a version: it tells of the routes that <c>InDocuments(…)</c> puts into it, and of those that say nothing.</summary>
/// <param name="Name">Its name, by which it is exported and served; fit for the name of a file, and no other document's in any case.</param>
public sealed record ApiDocument(string Name)
{
    /// <summary>Its title; that of the API by default.</summary>
    public string? Title { get; init; }

    /// <summary>The version of the API as it tells it; that of the API by default.</summary>
    public string? Version { get; init; }

    /// <summary>What it is for, in Markdown; that of the API by default.</summary>
    public string? Description { get; init; }
}
