using System.Text.Json.Nodes;
using MetaApi.Schemas;
using MetaApi.Schemas.Literals;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Schemas;

/// <summary>A declared value as the JSON that the document shows.</summary>
internal static class LiteralNode
{
    /// <summary>In a document, .NET's null means that there is no node; JSON's null is this one.</summary>
    public static JsonNode Null => JsonNullSentinel.JsonNull;

    public static JsonNode Of(Schema schema, Literal literal, View view) =>
        JsonNode.Parse(LiteralJson.Of(schema, literal, view).Json) ?? Null;
}
