using System.Collections.Frozen;
using MetaApi.Tool.Documents;

namespace MetaApi.Tool.Comparing.Schemas;

/// <summary>The keywords of schemas that are understood.</summary>
internal static class SchemaKeywords
{
    static readonly FrozenSet<string> Texts = FrozenSet.Create("title", "description", "externalDocs", "$comment", "example", "examples");

    /// <summary>What names a schema or says how to read it, and nothing about values.</summary>
    static readonly FrozenSet<string> Names = FrozenSet.Create("$ref", "$defs", "definitions", "$id", "$anchor", "$schema", "$vocabulary");

    static readonly FrozenSet<string> Compared = FrozenSet.Create(
        "type", "nullable", "enum", "const", "format", "contentEncoding", "contentMediaType", "contentSchema", "default", "deprecated", "readOnly", "writeOnly", "xml",
        "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern",
        "items", "prefixItems", "contains", "minContains", "maxContains", "minItems", "maxItems", "uniqueItems", "unevaluatedItems",
        "properties", "required", "additionalProperties", "patternProperties", "propertyNames", "minProperties", "maxProperties", "dependentRequired", "unevaluatedProperties",
        "allOf", "oneOf", "anyOf", "discriminator", "not", "if", "then", "else", "dependentSchemas");

    public static bool IsKnown(string keyword) =>
        Compared.Contains(keyword) || Texts.Contains(keyword) || Names.Contains(keyword) || keyword.StartsWith("x-", StringComparison.Ordinal);

    /// <summary>Whether a member of a schema only tells readers something. A property may have the name of a keyword.</summary>
    public static bool IsForReaders(string name, Spot member) =>
        (Texts.Contains(name) || name.StartsWith("x-", StringComparison.Ordinal)) && !member.Pointer.EndsWith($"/properties/{name}", StringComparison.Ordinal);
}
