using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace MetaApi.Tool.Documents;

/// <summary>
/// Reads a document from a file. Microsoft.OpenApi judges whether it is one; the JSON itself is kept, because its model leaves out what stands beside a reference.
/// </summary>
internal static class DocumentReader
{
    /// <summary>How deep a document may be nested, as in MetaApi's own JSON; real ones need about thirty levels.</summary>
    public const int MostLevels = 64;

    const int ErrorsShown = 3;

    /// <summary>What Microsoft.OpenApi says of a member that it does not know; its errors have no codes.</summary>
    const string UnknownMember = "is not a valid property";

    static readonly JsonDocumentOptions Strict = new() { MaxDepth = MostLevels, AllowDuplicateProperties = false };

    /// <summary>Whether a file is taken for a document by its name.</summary>
    public static bool IsDocument(string name) => IsYaml(name) || name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    /// <param name="file">A file; it is YAML when its name says so, else JSON.</param>
    /// <param name="cancelled">Ends the reading.</param>
    /// <exception cref="Terminal.ToolException">It is not there, or no document that is understood.</exception>
    public static async Task<SourceDocument> ReadAsync(string file, CancellationToken cancelled) =>
        Parse(file, await TextFile.ReadAsync(file, DocumentFaults.Absent(file), cancelled));

    /// <param name="name">What to call it; its end tells the format.</param>
    /// <param name="text">The document.</param>
    public static SourceDocument Parse(string name, string text)
    {
        if (Node(name, text) is not JsonObject root)
            throw DocumentFaults.NoObject(name);
        var version = root["openapi"] is JsonValue value ? value.ToString() : null;
        var document = new SourceDocument(name, root, IsThreeZero: version?.StartsWith("3.0", StringComparison.Ordinal) ?? false);
        if (!document.IsThreeZero && version?.StartsWith("3.1", StringComparison.Ordinal) is not true)
            throw DocumentFaults.OtherVersion(name, version ?? root["swagger"]?.ToString());
        ReferenceCheck.Check(document);
        Judge(document);
        return document;
    }

    /// <summary>The document as a model of its parts.</summary>
    public static OpenApiDocument Model(SourceDocument document) => Read(document).Document!;

    /// <summary>The JSON of a text that is YAML or JSON, as its file's name tells.</summary>
    /// <exception cref="Terminal.ToolException">The text is neither.</exception>
    public static JsonNode? Node(string name, string text)
    {
        try
        {
            return IsYaml(name) ? YamlText.Read(name, text) : JsonNode.Parse(text, documentOptions: Strict);
        }
        catch (JsonException exception) when (exception.Message.Contains("depth", StringComparison.Ordinal))
        {
            throw DocumentFaults.TooDeep(name, MostLevels);
        }
        catch (JsonException exception)
        {
            throw DocumentFaults.NotReadable(name, $"line {exception.LineNumber + 1 ?? 1} is not JSON.");
        }
    }

    static bool IsYaml(string name) =>
        name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether each part has its shape. A text that is missing, or a member that nobody knows, does not keep two documents from being compared.</summary>
    static void Judge(SourceDocument document)
    {
        var errors = Read(document).Diagnostic?.Errors.Where(e => !e.Message.Contains(UnknownMember, StringComparison.Ordinal)).Take(ErrorsShown).Select(Sentence).ToList();
        if (errors is { Count: > 0 })
            throw DocumentFaults.NotValid(document.Name, errors);
    }

    static ReadResult Read(SourceDocument document) =>
        new OpenApiJsonReader().Read(document.Root, new("file:///document"), new() { RuleSet = ValidationRuleSet.GetEmptyRuleSet() });

    static string Sentence(OpenApiError error) => error.Pointer is { Length: > 0 } pointer ? $"{error.Message.TrimEnd('.')} at {pointer}." : $"{error.Message.TrimEnd('.')}.";
}
