using System.Text.Json.Nodes;
using MetaApi.OpenApi.JsonSchema;

namespace MetaApi.OpenApi.Versions;

/// <summary>Proves that a document has nothing that OpenAPI 3.0 does not know, and that its references lead somewhere.</summary>
internal sealed class VersionCheck
{
    readonly JsonObject document;

    readonly List<string> violations = [];

    readonly SchemaCheck schemas;

    VersionCheck(JsonObject document)
    {
        this.document = document;
        schemas = new(Report, Refer);
    }

    public static IEnumerable<string> Of(JsonObject document)
    {
        var check = new VersionCheck(document);
        if ((string?)document["openapi"] is not ['3', '.', '0', '.', ..])
            check.Report("/openapi", "names another version");
        check.Part(document, DocumentPart.Document, "");
        return check.violations;
    }

    void Part(JsonObject part, DocumentPart kind, string pointer)
    {
        var grammar = Grammar.Of(kind);
        if (grammar.MayBeReference && part["$ref"] is { } target)
        {
            Refer(target, pointer);
            if (part.Count > 1)
                Report(pointer, "says something beside a reference");
            return;
        }
        foreach (var (name, value) in part)
            if (grammar.ShapeOf(name) is { } shape)
                Field(value, shape, JsonPointer.Append(pointer, name));
            else
                Report(JsonPointer.Append(pointer, name), "is no field of 3.0");
        if (kind is DocumentPart.SecurityScheme && (string?)part["type"] is not ("apiKey" or "http" or "oauth2" or "openIdConnect"))
            Report(pointer, "is a kind of scheme that 3.0 does not know");
    }

    void Field(JsonNode? value, FieldShape shape, string pointer)
    {
        if (shape.Nesting is FieldNesting.List && value is JsonArray list)
            foreach (var (index, item) in list.Index())
                One(item, shape.Part, JsonPointer.Append(pointer, index));
        else if (shape.Nesting is FieldNesting.Map && value is JsonObject map)
            foreach (var (name, item) in map)
                One(item, shape.Part, JsonPointer.Append(pointer, name));
        else
            One(value, shape.Part, pointer);
    }

    void One(JsonNode? value, DocumentPart kind, string pointer)
    {
        if (kind is DocumentPart.Schema)
            schemas.Check(value, pointer);
        else if (kind is not (DocumentPart.Plain or DocumentPart.Security) && value is JsonObject part)
            Part(part, kind, pointer);
    }

    void Refer(JsonNode target, string pointer)
    {
        if (target is not JsonValue value || !value.TryGetValue(out string? text) || (text.StartsWith('#') && !LeadsSomewhere(text)))
            Report(pointer, "refers to nothing");
    }

    bool LeadsSomewhere(string target) => JsonPointer.Segments(Uri.UnescapeDataString(target)).Aggregate((JsonNode?)document, (node, segment) => node switch
    {
        JsonObject members => members[segment],
        JsonArray items when int.TryParse(segment, out var index) && index < items.Count => items[index],
        _ => null,
    }) is not null;

    void Report(string pointer, string what) => violations.Add($"{pointer} {what}.");
}
