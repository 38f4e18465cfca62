namespace MetaApi;

/// <summary>How a host serves an API.</summary>
public sealed class MetaApiOptions
{
    /// <summary>
    /// Whether <c>openapi.json</c> and the page <c>docs</c> are served; by default in Development only. A route of the API with
    /// such a path takes its place, whatever its method; parameters and wildcards do not.
    /// </summary>
    public bool? Documents { get; set; }

    /// <summary>
    /// What <c>openapi.json</c> says that the tree does not know; nothing by default. Without servers it names the path the API
    /// is served under. Ignored where documents are not served.
    /// </summary>
    public DocumentOptions? Document { get; set; }

    /// <summary>
    /// Whether paths without a route are answered with 404 instead of being handed on. By default true for
    /// <c>MapMetaApi</c> under a prefix, and false at the root and for <c>UseMetaApi</c>.
    /// </summary>
    public bool? AnswerUnknownPaths { get; set; }
}
