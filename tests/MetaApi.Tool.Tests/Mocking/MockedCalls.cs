using System.Text;
using System.Text.Json.Nodes;
using MetaApi.OpenApi.Samples;
using MetaApi.Tool.Documents;
using Microsoft.OpenApi;

namespace MetaApi.Tool.Tests.Mocking;

/// <summary>Right requests for every operation of a document, one for each status that it has.</summary>
sealed class MockedCalls(SourceDocument source)
{
    readonly OpenApiDocument document = DocumentReader.Model(source);

    public IEnumerable<(HttpRequestMessage Request, string Name, string Status, JsonNode Schema)> All() =>
        from path in document.Paths
        from operation in path.Value.Operations!
        from response in operation.Value.Responses!
        from content in response.Value.Content ?? new Dictionary<string, OpenApiMediaType>()
        where content.Key.EndsWith("json", StringComparison.Ordinal)
        let name = $"{operation.Key} {path.Key} {response.Key}"
        select (Request(path, operation, response.Key, content.Key), name, response.Key, Schema(path.Key, operation.Key, response.Key, content.Key));

    HttpRequestMessage Request(KeyValuePair<string, IOpenApiPathItem> path, KeyValuePair<HttpMethod, OpenApiOperation> operation, string status, string type)
    {
        var parameters = (operation.Value.Parameters ?? []).Concat(path.Value.Parameters ?? []).Where(p => p.Required).ToList();
        var address = parameters.Where(p => p.In is ParameterLocation.Path).Aggregate(path.Key, (all, p) => all.Replace($"{{{p.Name}}}", Uri.EscapeDataString(Text(p))));
        var query = string.Join('&', parameters.Where(p => p.In is ParameterLocation.Query).Select(p => $"{p.Name}={Uri.EscapeDataString(Text(p))}"));
        var request = new HttpRequestMessage(operation.Key, $"{address[1..]}?{query}");
        request.Headers.TryAddWithoutValidation("Prefer", $"code={status}");
        request.Headers.TryAddWithoutValidation("Accept", type);
        foreach (var header in parameters.Where(p => p.In is ParameterLocation.Header))
            request.Headers.TryAddWithoutValidation(header.Name!, Text(header));
        if (operation.Value.RequestBody?.Content is { Count: > 0 } bodies)
            request.Content = Body(bodies.First());
        return request;
    }

    HttpContent Body(KeyValuePair<string, OpenApiMediaType> body)
    {
        var value = Made(body.Value.Schema!);
        if (!body.Key.StartsWith("multipart/", StringComparison.Ordinal))
            return new StringContent(value?.ToJsonString() ?? "null", Encoding.UTF8, body.Key);
        var form = new MultipartFormDataContent();
        foreach (var (name, field) in value!.AsObject())
            form.Add(new StringContent(field!.ToString()), name);
        return form;
    }

    string Text(IOpenApiParameter parameter) => Made(parameter.Schema!)!.ToString();

    JsonNode? Made(IOpenApiSchema schema) => new DocumentSchemas(document, "readOnly").Of(schema).TryMake(out var value) ? value : throw new InvalidOperationException("No value can be made.");

    /// <summary>The schema as the document has it, with all components beside it.</summary>
    JsonNode Schema(string path, HttpMethod method, string status, string type)
    {
        var response = source.Top.Child("paths").Child(path).Child(method.Method.ToLowerInvariant()).Child("responses").Child(status).Resolved();
        return new JsonObject
        {
            ["allOf"] = new JsonArray(response.Child("content").Child(type).Child("schema").Json!.DeepClone()),
            ["components"] = source.Root["components"]!.DeepClone(),
        };
    }
}
