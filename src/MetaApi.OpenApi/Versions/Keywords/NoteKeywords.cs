using System.Collections.Frozen;
using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.Versions.Keywords;

/// <summary>What says nothing of values, and rules that both versions spell alike.</summary>
internal static class NoteKeywords
{
    /// <summary>What a reader of the document misses nothing of: references are resolved, and comments are not for them.</summary>
    public static readonly FrozenSet<string> Silent = FrozenSet.ToFrozenSet(["$schema", "$id", "$anchor", "$dynamicAnchor", "$comment", "$defs", "$vocabulary"]);

    static readonly FrozenSet<string> Alike = FrozenSet.ToFrozenSet(
    [
        "title", "description", "default", "deprecated", "readOnly", "writeOnly", "format", "nullable", "xml", "externalDocs", "example",
        "multipleOf", "minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties",
    ]);

    /// <summary>What other classes of this folder write or leave out.</summary>
    static readonly FrozenSet<string> Elsewhere = FrozenSet.ToFrozenSet(
    [
        "type", "enum", "const", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "examples", "contentEncoding", "contentMediaType",
        "items", "prefixItems", "contains", "minContains", "maxContains", "unevaluatedItems",
        "properties", "patternProperties", "additionalProperties", "propertyNames", "unevaluatedProperties", "required", "dependentRequired", "dependentSchemas",
        "$ref", "$dynamicRef", "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "discriminator",
    ]);

    public static void Write(SchemaRewrite schema)
    {
        foreach (var (keyword, _) in schema.From)
            if (Alike.Contains(keyword) || keyword.StartsWith("x-", StringComparison.Ordinal))
                schema.Copy(keyword);
            else if (!Silent.Contains(keyword) && !Elsewhere.Contains(keyword))
                schema.Losses.Note(schema.At(keyword), keyword);
        WriteExamples(schema);
        WriteContent(schema);
    }

    static void WriteExamples(SchemaRewrite schema)
    {
        if (schema.From["examples"] is not JsonArray { Count: > 0 } examples)
            return;
        schema.To.TryAdd("example", examples[0]?.DeepClone());
        if (examples.Count > 1)
            schema.Losses.Examples(schema.At("examples"), examples.Count);
    }

    /// <summary>The formats <c>byte</c> and <c>binary</c> tell what is encoded; what the bytes are, only the encoding of a form can.</summary>
    static void WriteContent(SchemaRewrite schema)
    {
        if ((string?)schema.From["contentEncoding"] is { } encoding)
            if (encoding is "base64" && (string?)schema.From["format"] is null or "byte")
                schema.To["format"] = "byte";
            else
                schema.Losses.Note(schema.At("contentEncoding"), "contentEncoding");
        if (schema.From.ContainsKey("contentMediaType") && (string?)schema.From["format"] is not "binary")
            schema.Losses.Note(schema.At("contentMediaType"), "contentMediaType");
    }
}
