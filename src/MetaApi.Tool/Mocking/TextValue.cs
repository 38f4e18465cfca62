using System.Text.Json;
using System.Text.Json.Nodes;
using MetaApi.OpenApi.Samples;

namespace MetaApi.Tool.Mocking;

/// <summary>What a text of a query, a header or a form may stand for: itself, or the JSON scalar that it spells.</summary>
internal static class TextValue
{
    /// <summary>The value that the schema takes; where it takes none, the one that has more of its type.</summary>
    public static JsonNode? Of(string text, ValueShape shape)
    {
        var candidates = Candidates(text).ToList();
        return candidates.FirstOrDefault(shape.Accepts) ?? candidates.MinBy(c => shape.FailuresOf(c).Count(f => f.Code is FailureCodes.Type && f.Pointer.Length == 0));
    }

    static IEnumerable<JsonNode> Candidates(string text)
    {
        if (Scalar(text) is { } scalar)
            yield return scalar;
        yield return JsonValue.Create(text);
    }

    static JsonNode? Scalar(string text)
    {
        try
        {
            return JsonNode.Parse(text) is JsonValue value && value.GetValueKind() is JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False ? JsonNode.Parse(text) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
