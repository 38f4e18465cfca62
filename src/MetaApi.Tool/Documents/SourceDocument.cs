using System.Text.Json.Nodes;

namespace MetaApi.Tool.Documents;

/// <summary>An OpenAPI document as it was written, with every keyword, whatever format it came in.</summary>
/// <param name="Name">Where it was found, as its reader calls it.</param>
/// <param name="Root">All of it.</param>
/// <param name="IsThreeZero">Whether it is written in the words of OpenAPI 3.0, and not in those of 3.1.</param>
internal sealed record SourceDocument(string Name, JsonObject Root, bool IsThreeZero)
{
    /// <summary>The document as a place in itself.</summary>
    public Spot Top => new(this, "", Root, Exists: true);
}
