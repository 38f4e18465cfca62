using System.Globalization;
using System.Text.Json.Nodes;
using MetaApi.OpenApi.JsonSchema;
using MetaApi.OpenApi.Texts;
using MetaApi.Schemas.Formats;
using Microsoft.OpenApi;
using JsonPointer = MetaApi.OpenApi.JsonSchema.JsonPointer;

namespace MetaApi.OpenApi.Samples;

/// <summary>The schemas of a document, each with the components that it refers to, as JSON Schema that can be judged.</summary>
/// <param name="document">The document.</param>
/// <param name="left">Which members to leave out: those marked <c>readOnly</c> of what is sent to the API, <c>writeOnly</c> of what it answers; null for neither.</param>
internal sealed class DocumentSchemas(OpenApiDocument document, string? left = null)
{
    const string Components = "#/components/schemas/";

    /// <summary>What says nothing of values, or is not JSON Schema's.</summary>
    static readonly string[] Notes = ["discriminator", "xml", "externalDocs", "example", "nullable"];

    readonly Dictionary<string, JsonNode> known = new(StringComparer.Ordinal);

    /// <exception cref="JsonSchemaException">The schema has a keyword that cannot be judged.</exception>
    public SampleSchema Of(IOpenApiSchema schema) => SampleSchema.Of(Json(schema));

    /// <summary>The schema with its components under <c>$defs</c>.</summary>
    public JsonNode Json(IOpenApiSchema schema)
    {
        var root = Written(schema);
        var definitions = new JsonObject();
        var open = new Queue<string>(Names(root));
        while (open.TryDequeue(out var name))
            if (!definitions.ContainsKey(name) && Component(name) is { } component)
            {
                definitions[name] = component.DeepClone();
                foreach (var next in Names(component))
                    open.Enqueue(next);
            }
        if (root is JsonObject members && definitions.Count > 0)
            members["$defs"] = definitions;
        return root;
    }

    JsonNode? Component(string name)
    {
        if (known.TryGetValue(name, out var found))
            return found;
        if (document.Components?.Schemas?.TryGetValue(name, out var schema) is not true || schema is null)
            return null;
        return known[name] = Written(schema);
    }

    static IEnumerable<string> Names(JsonNode json) => SchemaTree.References(json)
        .Where(r => r.StartsWith("#/$defs/", StringComparison.Ordinal))
        .Select(r => JsonPointer.Segments(Uri.UnescapeDataString(r[1..])).ElementAt(1));

    JsonNode Written(IOpenApiSchema schema)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        schema.SerializeAsV31(new OpenApiJsonWriter(text));
        var json = SchemaTree.Redirected(JsonNode.Parse(JsonText.Escaped(text.ToString()))!, Inside);
        foreach (var inner in SchemaTree.Schemas(json).ToList())
            Clean(inner);
        return json;
    }

    static string Inside(string target) =>
        target.StartsWith(Components, StringComparison.Ordinal) ? "#/$defs/" + target[Components.Length..] : target;

    void Clean(JsonObject schema)
    {
        if (schema["example"] is { } example && !schema.ContainsKey("examples"))
            schema["examples"] = new JsonArray(example.DeepClone());
        foreach (var note in Notes)
            schema.Remove(note);
        if (schema["format"] is JsonValue format && format.TryGetValue<string>(out var name) && !IsJudged(name))
            schema.Remove("format");
        if (left is null || schema["properties"] is not JsonObject members)
            return;
        foreach (var member in members.Where(m => m.Value is JsonObject o && o[left]?.GetValue<bool>() is true).Select(m => m.Key).ToList())
        {
            members.Remove(member);
            if (schema["required"] is JsonArray required && required.FirstOrDefault(r => r?.GetValue<string>() == member) is { } listed)
                required.Remove(listed);
        }
    }

    static bool IsJudged(string format) => FormatRegistry.TryFind(format, out _) || format is "int32" or "int64";
}
