using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Schemas;

/// <summary>A schema that is written as the JSON it came from: the document's own model cannot hold all that JSON Schema can say.</summary>
internal sealed class RawSchema(JsonNode json) : OpenApiSchema
{
    public override void SerializeAsV31(IOpenApiWriter writer) => writer.WriteAny(json);
}
