using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Paths;

/// <summary>
/// The operations of a path whose methods OpenAPI 3.1 has no word for. OpenAPI 3.2 calls them <c>additionalOperations</c>; until then they are
/// an extension, which any reader may pass over.
/// </summary>
internal sealed class AdditionalOperations : IOpenApiExtension
{
    public const string Name = "x-oai-additionalOperations";

    readonly List<(string Method, OpenApiOperation Operation)> operations = [];

    public bool Contains(string method) => operations.Exists(o => o.Method == method);

    public void Add(string method, OpenApiOperation operation) => operations.Add((method, operation));

    public void Write(IOpenApiWriter writer, OpenApiSpecVersion specVersion)
    {
        writer.WriteStartObject();
        foreach (var (method, operation) in operations)
        {
            writer.WritePropertyName(method);
            if (specVersion is OpenApiSpecVersion.OpenApi3_1)
                operation.SerializeAsV31(writer);
            else
                operation.SerializeAsV3(writer);
        }
        writer.WriteEndObject();
    }
}
