namespace MetaApi;

/// <summary>How a host serves an API. What <c>services.Configure&lt;MetaApiOptions&gt;(…)</c> says holds for all APIs and described endpoints of the host.</summary>
public sealed class MetaApiOptions
{
    /// <summary>
    /// Whether the documents (<c>openapi.json</c>, <c>openapi.yaml</c>, and <c>openapi/NAME.json</c> and <c>.yaml</c> of each that is declared) and the page
    /// <c>docs</c> are served; by default in Development only. A route of the API with such a path takes its place, whatever its method; parameters and
    /// wildcards do not.
    /// </summary>
    public bool? Documents { get; set; }

    /// <summary>
    /// What all documents say that the tree does not know, and which of them is <c>openapi.json</c>; nothing by default, and the first. Without servers they
    /// name the path the API is served under. Ignored where documents are not served.
    /// </summary>
    public DocumentOptions? Document { get; set; }

    /// <summary>
    /// Whether paths without a route are answered with 404 instead of being handed on. By default true for
    /// <c>MapMetaApi</c> under a prefix, and false at the root and for <c>UseMetaApi</c>.
    /// </summary>
    public bool? AnswerUnknownPaths { get; set; }

    /// <summary>
    /// Whether the host is strict about replies: one that breaks its declaration, and a status that the route does not declare, are faults of the program
    /// (500, and an Error in the log). Where it is not, they leave, are counted, and are logged once each; a <c>Responses(…)</c> of the
    /// declaration goes before it for the first of them. By default true in the environments Development, Testing and Test, so that tests find what
    /// production would only count.
    /// </summary>
    public bool? Strict { get; set; }

    /// <summary>
    /// Whether the answer of a fault says in <c>detail</c> what has failed, in the words of the exception; false by default. Refused in every environment
    /// but Development, Testing and Test, because exceptions hold what no client may know.
    /// </summary>
    public bool IncludeDetails { get; set; }
}
