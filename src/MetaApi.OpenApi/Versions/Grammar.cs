using System.Collections.Frozen;
using MetaApi.OpenApi.Paths;
using static MetaApi.OpenApi.Versions.DocumentPart;

namespace MetaApi.OpenApi.Versions;

/// <summary>Which fields each object of an OpenAPI 3.0 document has (OpenAPI Specification 3.0.4, section 4). Schemas are judged by their keywords.</summary>
internal static class Grammar
{
    /// <summary>Webhooks stand here, because 3.0 has no field for them.</summary>
    public const string Webhooks = "x-webhooks";

    public const string PathItems = "x-pathItems";

    static readonly FrozenDictionary<DocumentPart, PartGrammar> Parts = new Dictionary<DocumentPart, PartGrammar>
    {
        [Document] = PartGrammar.Of("openapi").One("info", DocumentPart.Info).List("servers", Server).One("paths", DocumentPart.Paths).Map(Webhooks, PathItem)
            .One("components", Components).One("security", Security).List("tags", Tag).One("externalDocs", DocumentPart.ExternalDocs),
        [DocumentPart.Info] = PartGrammar.Of("title", "description", "termsOfService", "version").One("contact", Contact).One("license", License),
        [Contact] = PartGrammar.Of("name", "url", "email"),
        [License] = PartGrammar.Of("name", "url"),
        [Server] = PartGrammar.Of("url", "description").Map("variables", DocumentPart.ServerVariable),
        [DocumentPart.ServerVariable] = PartGrammar.Of("enum", "default", "description"),
        [Tag] = PartGrammar.Of("name", "description").One("externalDocs", DocumentPart.ExternalDocs),
        [DocumentPart.ExternalDocs] = PartGrammar.Of("url", "description"),
        [DocumentPart.Paths] = PartGrammar.Of().Any(PathItem),
        [PathItem] = PathItemGrammar(),
        [Operation] = PartGrammar.Of("tags", "summary", "description", "operationId", "deprecated").One("externalDocs", DocumentPart.ExternalDocs)
            .List("parameters", Parameter).One("requestBody", RequestBody).One("responses", Responses).Map("callbacks", Callback)
            .One("security", Security).List("servers", Server),
        [Parameter] = Described("name", "in", "allowEmptyValue").OrReference(),
        [Header] = Described().OrReference(),
        [RequestBody] = PartGrammar.Of("description", "required").Map("content", MediaType).OrReference(),
        [MediaType] = PartGrammar.Of("example").One("schema", DocumentPart.Schema).Map("examples", Example).Map("encoding", DocumentPart.Encoding),
        [DocumentPart.Encoding] = PartGrammar.Of("contentType", "style", "explode", "allowReserved").Map("headers", Header),
        [Responses] = PartGrammar.Of().Any(DocumentPart.Response),
        [DocumentPart.Response] = PartGrammar.Of("description").Map("headers", Header).Map("content", MediaType).Map("links", Link).OrReference(),
        [Example] = PartGrammar.Of("summary", "description", "value", "externalValue").OrReference(),
        [Link] = PartGrammar.Of("operationRef", "operationId", "parameters", "requestBody", "description").One("server", Server).OrReference(),
        [Callback] = PartGrammar.Of().Any(PathItem).OrReference(),
        [Components] = PartGrammar.Of().Map("schemas", DocumentPart.Schema).Map("responses", DocumentPart.Response).Map("parameters", Parameter)
            .Map("examples", Example).Map("requestBodies", RequestBody).Map("headers", Header).Map("securitySchemes", DocumentPart.SecurityScheme)
            .Map("links", Link).Map("callbacks", Callback).Map(PathItems, PathItem),
        [DocumentPart.SecurityScheme] = PartGrammar.Of("type", "description", "name", "in", "scheme", "bearerFormat", "openIdConnectUrl")
            .One("flows", OAuthFlows).OrReference(),
        [OAuthFlows] = PartGrammar.Of().One("implicit", DocumentPart.OAuthFlow).One("password", DocumentPart.OAuthFlow)
            .One("clientCredentials", DocumentPart.OAuthFlow).One("authorizationCode", DocumentPart.OAuthFlow),
        [DocumentPart.OAuthFlow] = PartGrammar.Of("authorizationUrl", "tokenUrl", "refreshUrl", "scopes"),
    }.ToFrozenDictionary();

    public static PartGrammar Of(DocumentPart part) => Parts[part];

    static PartGrammar PathItemGrammar() => new[] { "get", "put", "post", "delete", "options", "head", "patch", "trace" }
        .Aggregate(PartGrammar.Of("$ref", "summary", "description"), (item, method) => item.One(method, Operation))
        .List("servers", Server).List("parameters", Parameter).Map(AdditionalOperations.Name, Operation);

    /// <summary>What parameters and headers have in common.</summary>
    static PartGrammar Described(params string[] own) =>
        PartGrammar.Of(["description", "required", "deprecated", "style", "explode", "allowReserved", "example", .. own])
            .One("schema", DocumentPart.Schema).Map("examples", Example).Map("content", MediaType);
}
