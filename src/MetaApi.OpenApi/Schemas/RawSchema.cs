using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Schemas;

/// <summary>A schema that is written as the JSON it came from: the document's own model cannot hold all that JSON Schema can say.</summary>
internal sealed class RawSchema(JsonNode json) : OpenApiSchema
{
    public void Add(string keyword, JsonNode value)
    {
        if (json is JsonObject members)
            members[keyword] = value;
    }

    public override void SerializeAsV31(IOpenApiWriter writer) => Write(writer, json);

    /// <summary>Numbers are written with the digits they have; the library would round them to those of a decimal or double.</summary>
    static void Write(IOpenApiWriter writer, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                WriteObject(writer, members);
                break;
            case JsonArray items:
                writer.WriteStartArray();
                foreach (var item in items)
                    Write(writer, item);
                writer.WriteEndArray();
                break;
            case JsonValue number when number.GetValueKind() is JsonValueKind.Number:
                writer.WriteRaw(number.ToJsonString());
                break;
            default:
                writer.WriteAny(node);
                break;
        }
    }

    static void WriteObject(IOpenApiWriter writer, JsonObject members)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in members)
        {
            writer.WritePropertyName(name);
            Write(writer, value);
        }
        writer.WriteEndObject();
    }
}
