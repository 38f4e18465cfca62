using System.Collections.Frozen;

namespace MetaApi.OpenApi.JsonSchema;

/// <summary>The keywords of draft 2020-12 that are understood, and where they hold schemas.</summary>
internal static class Dialect
{
    public const string Uri = "https://json-schema.org/draft/2020-12/schema";

    static readonly FrozenDictionary<string, KeywordShape> Shapes = new[]
    {
        Of(KeywordShape.Schema, "items", "contains", "additionalProperties", "propertyNames", "not", "if", "then", "else"),
        Of(KeywordShape.SchemaList, "allOf", "anyOf", "oneOf", "prefixItems"),
        Of(KeywordShape.SchemaMap, "properties", "patternProperties", "dependentSchemas", "$defs"),
        Of(KeywordShape.Value,
            "type", "enum", "const", "format",
            "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
            "minLength", "maxLength", "pattern",
            "minItems", "maxItems", "uniqueItems", "minContains", "maxContains",
            "required", "minProperties", "maxProperties", "dependentRequired",
            "$schema", "$id", "$anchor", "$ref", "$comment",
            "title", "description", "default", "examples", "deprecated", "readOnly", "writeOnly", "contentEncoding", "contentMediaType"),
    }.SelectMany(shape => shape).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Null for a keyword that is not understood. What begins with <c>x-</c> is a note, and says nothing of values.</summary>
    public static KeywordShape? ShapeOf(string keyword) =>
        Shapes.TryGetValue(keyword, out var shape) ? shape
        : keyword.StartsWith("x-", StringComparison.Ordinal) ? KeywordShape.Value
        : null;

    static IEnumerable<KeyValuePair<string, KeywordShape>> Of(KeywordShape shape, params string[] keywords) =>
        keywords.Select(keyword => KeyValuePair.Create(keyword, shape));
}
