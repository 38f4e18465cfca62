namespace MetaApi;

/// <summary>What the document of described endpoints says, and whether it is served.</summary>
public sealed class EndpointDocumentOptions
{
    /// <summary>Whether <c>openapi.json</c>, <c>openapi.yaml</c> and the page <c>docs</c> are served; by default in Development only.</summary>
    public bool? Documents { get; set; }

    /// <summary>
    /// The endpoints it is of: those with <c>WithGroupName(…)</c> of this name. By default null, which stands for the endpoints without a name of a group.
    /// </summary>
    public string? GroupName { get; set; }

    /// <summary>The title of the document; the name of the application by default.</summary>
    public string? Title { get; set; }

    /// <summary>The version of the API in its document; <c>1.0.0</c> by default.</summary>
    public string Version { get; set; } = "1.0.0";

    /// <summary>What the API is for, in Markdown; none by default.</summary>
    public string? Description { get; set; }

    /// <summary>
    /// What the document says that the endpoints do not know; nothing by default. Without servers it names the base path of the application.
    /// </summary>
    public DocumentOptions? Document { get; set; }
}
