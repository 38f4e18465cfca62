using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Texts;

/// <summary>Writes a document as JSON.</summary>
internal static class JsonText
{
    /// <summary>Microsoft's writer escapes line feeds in texts, and leaves these as they are, which is no JSON.</summary>
    static readonly SearchValues<char> Unescaped =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(code => (char)code).Where(c => c != '\n')]);

    /// <summary>A declaration may nest objects deeper than .NET reads and writes by itself.</summary>
    const int MostLevels = 1000;

    static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = MostLevels,
    };

    /// <summary>A document that was written here, as a tree.</summary>
    public static JsonObject Parse(string json) => (JsonObject)JsonNode.Parse(json, documentOptions: new() { MaxDepth = MostLevels })!;

    public static string Of(JsonObject document) => document.ToJsonString(Indented) + "\n";

    public static string Of(OpenApiDocument document)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        document.SerializeAsV31(new OpenApiJsonWriter(text));
        text.Write('\n');
        return Escaped(text.ToString());
    }

    /// <summary>The same JSON with every control character escaped.</summary>
    public static string Escaped(string json)
    {
        if (!json.AsSpan().ContainsAny(Unescaped))
            return json;
        var escaped = new StringBuilder(json.Length);
        foreach (var character in json)
            if (Unescaped.Contains(character))
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
            else
                escaped.Append(character);
        return escaped.ToString();
    }
}
