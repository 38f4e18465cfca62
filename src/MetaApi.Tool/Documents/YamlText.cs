using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.YamlReader;
using SharpYaml;
using SharpYaml.Serialization;

namespace MetaApi.Tool.Documents;

/// <summary>Reads YAML as the JSON that it stands for. The libraries bound how deep it is and how much its aliases repeat.</summary>
internal static class YamlText
{
    public static JsonNode? Read(string name, string text)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return stream.Documents is [var document, ..] ? Nulls(document.ToJsonNode()) : null;
        }
        catch (Exception exception) when (exception is YamlException or OpenApiException or ArgumentException)
        {
            throw exception.Message.Contains("nesting depth", StringComparison.Ordinal)
                ? DocumentFaults.TooDeep(name, DocumentReader.MostLevels)
                : DocumentFaults.NotReadable(name, $"it is not YAML: {exception.Message}");
        }
    }

    /// <summary>The library has a text of its own for null.</summary>
    static JsonNode? Nulls(JsonNode? node)
    {
        if (node is null || node.IsJsonNullSentinel())
            return null;
        if (node is JsonObject members)
            foreach (var (name, value) in members.ToList())
                if (Nulls(value) is null)
                    members[name] = null;
        if (node is JsonArray items)
            for (var i = 0; i < items.Count; i++)
                if (Nulls(items[i]) is null)
                    items[i] = null;
        return node;
    }
}
