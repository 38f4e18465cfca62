using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.YamlReader;
using SharpYaml;
using SharpYaml.Events;
using SharpYaml.Serialization;

namespace MetaApi.Tool.Documents;

/// <summary>Reads YAML as the JSON that it stands for. Its depth, and what its aliases repeat, are bounded before a tree is made.</summary>
internal static class YamlText
{
    const int MostAliases = 1_000;

    public static JsonNode? Read(string name, string text)
    {
        try
        {
            Bound(name, text);
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return stream.Documents is [var document, ..] ? Nulls(document.ToJsonNode()) : null;
        }
        catch (Exception exception) when (exception is YamlException or ArgumentException or InvalidOperationException or FormatException)
        {
            throw DocumentFaults.NotReadable(name, $"it is not YAML: {exception.Message}");
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

    static void Bound(string name, string text)
    {
        var (depth, aliases) = (0, 0);
        var parser = Parser.CreateParser(new StringReader(text));
        while (parser.MoveNext())
        {
            depth += parser.Current?.NestingIncrease ?? 0;
            aliases += parser.Current is AnchorAlias ? 1 : 0;
            if (depth > DocumentReader.MostLevels)
                throw DocumentFaults.TooDeep(name, DocumentReader.MostLevels);
            if (aliases > MostAliases)
                throw DocumentFaults.NotReadable(name, $"it has more than {MostAliases} aliases.");
        }
    }
}
