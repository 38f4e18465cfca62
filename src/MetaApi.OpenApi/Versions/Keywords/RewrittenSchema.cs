using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.Versions.Keywords;

/// <summary>A schema in the words of OpenAPI 3.0.</summary>
/// <param name="Json">The schema.</param>
/// <param name="IsExact">Whether it lets through the same values as before; otherwise it lets through more.</param>
internal readonly record struct RewrittenSchema(JsonObject Json, bool IsExact);
