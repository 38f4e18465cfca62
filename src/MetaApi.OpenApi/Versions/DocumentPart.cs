namespace MetaApi.OpenApi.Versions;

/// <summary>The objects that a document is made of, as OpenAPI 3.0 names them.</summary>
internal enum DocumentPart
{
    /// <summary>A value without parts of its own.</summary>
    Plain,

    Document,

    Info,

    Contact,

    License,

    Server,

    ServerVariable,

    Tag,

    ExternalDocs,

    Paths,

    PathItem,

    Operation,

    Parameter,

    RequestBody,

    MediaType,

    Encoding,

    Responses,

    Response,

    Header,

    Example,

    Link,

    Callback,

    Components,

    SecurityScheme,

    OAuthFlows,

    OAuthFlow,

    Security,

    Schema,
}
