using System.Text.Json;
using System.Text.Json.Nodes;

namespace MetaApi.Schemas.Rendering;

/// <summary>The framework's JSON documents as dictionaries, lists and scalars.</summary>
internal static class JsonTree
{
    public static bool Is(Type type) => type == typeof(JsonElement) || typeof(JsonNode).IsAssignableFrom(type);

    public static object? Plain(object? value) => value switch
    {
        JsonNode node => Plain(node.Deserialize<JsonElement>()),
        JsonElement element => Plain(element),
        _ => value,
    };

    static object? Plain(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().ToDictionary(p => p.Name, p => Plain(p.Value), StringComparer.Ordinal),
        JsonValueKind.Array => element.EnumerateArray().Select(Plain).ToList(),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.TryGetInt64(out var whole) ? whole : element.TryGetDecimal(out var exact) ? exact : element.GetDouble(),
        JsonValueKind.True or JsonValueKind.False => element.GetBoolean(),
        _ => null,
    };
}
