using System.Text.Json;
using MetaApi.Schemas.Rules;

namespace MetaApi.OpenApi.JsonSchema;

/// <summary>A place in the text where a schema stands, and the rule it becomes.</summary>
/// <param name="Json">The schema.</param>
/// <param name="Pointer">Where it stands.</param>
/// <param name="Resource">The URI of the schema resource that it belongs to.</param>
internal sealed record SchemaSpot(JsonElement Json, string Pointer, Uri Resource)
{
    public SchemaRule Rule { get; } = new();
}
