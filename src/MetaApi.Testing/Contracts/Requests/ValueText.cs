using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace MetaApi.Testing.Contracts.Requests;

/// <summary>Values of parameters as texts (OpenAPI 3.1, section 4.8.12.3).</summary>
internal static class ValueText
{
    public static string Of(JsonNode? value) => value switch
    {
        null => "",
        JsonValue text when text.GetValueKind() is JsonValueKind.String => text.GetValue<string>(),
        JsonArray items => string.Join(',', items.Select(Of)),
        _ => value.ToJsonString(),
    };

    public static string Path(RequestValue value) => string.Join('/', Of(value.Value).Split('/').Select(Uri.EscapeDataString)) is var text && TakesSlashes(value)
        ? text
        : Uri.EscapeDataString(Of(value.Value));

    /// <summary>The pairs of a query: lists repeat their name, or stand behind it with commas; objects name their members in brackets.</summary>
    public static IEnumerable<string> Pairs(RequestValue value)
    {
        var name = value.Parameter.Name!;
        return value.Value switch
        {
            JsonArray items when value.Parameter is { Explode: false } => [Pair(name, string.Join(',', items.Select(Of)))],
            JsonArray items => items.Select(item => Pair(name, Of(item))),
            JsonObject members => members.Select(m => Pair($"{name}[{m.Key}]", Of(m.Value))),
            _ => [Pair(name, Of(value.Value))],
        };
    }

    /// <summary>Whether a value can be sent in its place at all: no text is null, and headers take no control characters.</summary>
    public static bool CanStand(IOpenApiParameter parameter, JsonNode? value) => (parameter.In, Of(value)) switch
    {
        _ when value is null || IsNested(value) => false,
        (ParameterLocation.Path, "" or "." or "..") => false,
        (ParameterLocation.Header or ParameterLocation.Cookie, var text) => text.Length > 0 && text.All(c => c is > ' ' and < '\u007f' or ' ') && text.Trim() == text,
        (ParameterLocation.Query, _) when value is JsonArray { Count: 0 } or JsonObject { Count: 0 } => false,
        _ => true,
    };

    static bool IsNested(JsonNode value) => value switch
    {
        JsonArray items => items.Any(i => i is null or JsonArray or JsonObject),
        JsonObject members => members.Any(m => m.Value is null or JsonArray or JsonObject),
        _ => false,
    };

    static bool TakesSlashes(RequestValue value) => value.Parameter.Description?.Contains("slashes included", StringComparison.Ordinal) is true;

    static string Pair(string name, string value) => $"{Uri.EscapeDataString(name)}={Uri.EscapeDataString(value)}";
}
