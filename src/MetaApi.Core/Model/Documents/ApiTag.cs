namespace MetaApi;

/// <summary>A group of operations, described. Operations join it by its name, as <c>Tags(…)</c> says it.</summary>
/// <param name="Name">Its name.</param>
public sealed record ApiTag(string Name)
{
    /// <summary>What its operations have in common, in Markdown; none by default.</summary>
    public string? Description { get; init; }

    /// <summary>Where more is told about it; nowhere by default.</summary>
    public ExternalDocs? ExternalDocs { get; init; }
}
