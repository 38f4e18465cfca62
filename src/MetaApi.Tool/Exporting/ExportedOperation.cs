using System.Text.Json.Nodes;
using MetaApi.OpenApi.JsonSchema;
using MetaApi.OpenApi.Paths;

namespace MetaApi.Tool.Exporting;

/// <summary>Where an operation of a route stands in a document.</summary>
/// <param name="Route">The route.</param>
/// <param name="Path">Its path there.</param>
/// <param name="Method">The method of the operation, in upper case.</param>
internal sealed record ExportedOperation(ApiRoute Route, string Path, string Method)
{
    /// <summary>The place as a JSON Pointer (RFC 6901).</summary>
    public string Pointer => Segments.Aggregate("", JsonPointer.Append);

    string[] Segments => ItemOperations.IsKnown(Method)
        ? ["paths", Path, Method.ToLowerInvariant()]
        : ["paths", Path, AdditionalOperations.Name, Method];

    /// <summary>The operation in its document.</summary>
    public JsonNode In(JsonNode document) => Segments.Aggregate(document, (node, segment) => node[segment]!);
}
