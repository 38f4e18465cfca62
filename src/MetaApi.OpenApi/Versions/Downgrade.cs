using System.Collections.Immutable;
using System.Text.Json.Nodes;
using MetaApi.OpenApi.JsonSchema;
using MetaApi.OpenApi.Versions.Keywords;

namespace MetaApi.OpenApi.Versions;

/// <summary>Says a document of OpenAPI 3.1 in the words of 3.0, and tells what these have no word for.</summary>
internal sealed class Downgrade
{
    readonly LossList losses = new();

    readonly SchemaReferences references;

    readonly SchemaDowngrade schemas;

    readonly SecurityDowngrade security;

    Downgrade(JsonObject document)
    {
        references = new(document);
        schemas = new(references, losses);
        security = new(document, losses);
    }

    /// <exception cref="InvalidOperationException">The result has something that 3.0 does not know, which would be a fault of the library.</exception>
    public static (JsonObject Document, ImmutableArray<DocumentLoss> Losses) Of(JsonObject document)
    {
        var downgrade = new Downgrade(document);
        downgrade.FindInexact(document);
        var written = downgrade.Part(PartChanges.Document(document, downgrade.losses), DocumentPart.Document, "");
        downgrade.AddMoved(written);
        var violations = VersionCheck.Of(written).ToList();
        return violations.Count == 0
            ? (written, downgrade.losses.All)
            : throw new InvalidOperationException($"The document is none of OpenAPI 3.0: {string.Join(" ", violations)}");
    }

    /// <summary>A component that can be told inexactly makes those that exclude it inexact as well, until no further one is.</summary>
    void FindInexact(JsonObject document)
    {
        var unheard = new SchemaDowngrade(references, new());
        List<KeyValuePair<string, JsonNode?>> all = [.. document["components"]?["schemas"] as JsonObject ?? [], .. references.Moved];
        while (all.Where(c => !unheard.Of(c.Value, "").IsExact).ToList().Count(c => references.AddInexact(c.Key)) > 0)
        {
        }
    }

    void AddMoved(JsonObject written)
    {
        if (references.Moved.Count == 0)
            return;
        var components = (JsonObject)written["components"]!["schemas"]!;
        foreach (var (name, schema) in references.Moved)
            components[name] = schemas.Of(schema, $"/components/schemas/{name}").Json;
        foreach (var (name, schema) in components.OrderBy(c => c.Key, StringComparer.Ordinal).ToList())
        {
            components.Remove(name);
            components.Add(name, schema);
        }
    }

    JsonNode? Field(JsonNode? value, FieldShape shape, string pointer) => (shape.Nesting, value) switch
    {
        (FieldNesting.List, JsonArray list) => new JsonArray([.. list.Select((item, index) => One(item, shape.Part, JsonPointer.Append(pointer, index)))]),
        (FieldNesting.Map, JsonObject map) => new JsonObject(
            map.Select(m => KeyValuePair.Create(m.Key, One(m.Value, shape.Part, JsonPointer.Append(pointer, m.Key))))),
        _ => One(value, shape.Part, pointer),
    };

    JsonNode? One(JsonNode? value, DocumentPart part, string pointer) => (part, value) switch
    {
        (DocumentPart.Schema, _) => schemas.Of(value, pointer).Json,
        (DocumentPart.Security, JsonArray requirements) => security.Of(requirements, pointer),
        (DocumentPart.Plain or DocumentPart.Security, _) => value?.DeepClone(),
        (_, JsonObject from) => Part(PartChanges.Of(part, from, losses, pointer), part, pointer),
        _ => value?.DeepClone(),
    };

    JsonObject Part(JsonObject from, DocumentPart part, string pointer)
    {
        var grammar = Grammar.Of(part);
        var isReference = grammar.MayBeReference && from.ContainsKey("$ref");
        var to = new JsonObject();
        foreach (var (name, value) in from)
            if (isReference && name is "$ref")
                to[name] = references.Redirected((string)value!);
            else if (!isReference && grammar.ShapeOf(name) is { } shape)
                to[name] = Field(value, shape, JsonPointer.Append(pointer, name));
            else
                losses.Field(JsonPointer.Append(pointer, name), name);
        security.Clean(to, part);
        return to;
    }
}
