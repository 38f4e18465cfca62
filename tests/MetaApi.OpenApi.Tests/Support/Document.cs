using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.Tests.Support;

/// <summary>A document as its readers see it: JSON, and nothing of the library that wrote it.</summary>
static class Document
{
    /// <summary>The document of an API that a block declares.</summary>
    public static JsonNode Of(Action<NamespaceBuilder> block, ApiOptions? options = null) =>
        JsonNode.Parse(DocumentValidators.Blessed(Api.Define("Test", block, options).Model.ToOpenApiJson()))!;

    /// <summary>The only operation of an API with one route.</summary>
    public static JsonNode OperationOf(Action<ApiRouteBuilder> route, string path = "/things", string method = "POST") =>
        Of(api => api.Route(path, method, r => route(r.Action(_ => { }))))["paths"]!.AsObject().Single().Value!.AsObject().Single().Value!;

    /// <summary>The schema of a value in a response.</summary>
    public static JsonNode Rendered(Schema schema) =>
        OperationOf(r => r.Status(200, schema))["responses"]!["200"]!["content"]!["application/json"]!["schema"]!;

    /// <summary>The schema of a value in a body.</summary>
    public static JsonNode Read(Schema schema) =>
        OperationOf(r => r.Params(p => p.Body(schema)))["requestBody"]!["content"]!["application/json"]!["schema"]!;

    /// <summary>The components of an API, by name.</summary>
    public static JsonObject Components(Action<NamespaceBuilder> block) =>
        Of(block)["components"]!["schemas"]!.AsObject();

    public static IEnumerable<string> Names(this JsonNode? node) => node!.AsObject().Select(member => member.Key);

    public static IEnumerable<string> Texts(this JsonNode? node) => node!.AsArray().Select(item => item!.GetValue<string>());

    /// <summary>Every object of a document, from the outside in.</summary>
    public static IEnumerable<JsonObject> Objects(this JsonNode? node) => node switch
    {
        JsonObject found => found.SelectMany(member => member.Value.Objects()).Prepend(found),
        JsonArray items => items.SelectMany(item => item.Objects()),
        _ => [],
    };
}
