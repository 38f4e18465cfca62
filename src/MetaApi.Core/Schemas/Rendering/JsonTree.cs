using System.Text.Json;
using System.Text.Json.Nodes;

namespace MetaApi.Schemas.Rendering;

/// <summary>The framework's JSON documents as dictionaries, lists and scalars.</summary>
internal static class JsonTree
{
    public static bool Is(Type type) => type == typeof(JsonElement) || typeof(JsonNode).IsAssignableFrom(type);

    /// <summary>One level more than is ever rendered: what is deeper is refused before it is looked at, so it need not be there.</summary>
    const int Deepest = RenderContext.MaxDepth + 1;

    public static object? Plain(object? value) => value switch
    {
        JsonNode node => Plain(node.Deserialize<JsonElement>(), 0),
        JsonElement element => Plain(element, 0),
        _ => value,
    };

    static object? Plain(JsonElement element, int depth) => element.ValueKind switch
    {
        JsonValueKind.Object or JsonValueKind.Array when depth > Deepest => null,
        JsonValueKind.Object => element.EnumerateObject().ToDictionary(p => p.Name, p => Plain(p.Value, depth + 1), StringComparer.Ordinal),
        JsonValueKind.Array => element.EnumerateArray().Select(item => Plain(item, depth + 1)).ToList(),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.TryGetInt64(out var whole) ? whole : element.TryGetDecimal(out var exact) ? exact : element.GetDouble(),
        JsonValueKind.True or JsonValueKind.False => element.GetBoolean(),
        _ => null,
    };
}
