using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;
using MetaApi.OpenApi.JsonSchema;

namespace MetaApi.OpenApi.Versions;

/// <summary>Finds in a schema what OpenAPI 3.0 does not know (Schema Object of its specification).</summary>
/// <param name="report">Takes the pointer and what is wrong there.</param>
/// <param name="refer">Takes a reference and the pointer to it.</param>
internal sealed class SchemaCheck(Action<string, string> report, Action<JsonNode, string> refer)
{
    static readonly FrozenSet<string> Keywords = FrozenSet.ToFrozenSet(
    [
        "title", "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength", "pattern", "maxItems", "minItems",
        "uniqueItems", "maxProperties", "minProperties", "required", "enum", "type", "allOf", "oneOf", "anyOf", "not", "items", "properties",
        "additionalProperties", "description", "format", "default", "nullable", "discriminator", "readOnly", "writeOnly", "xml", "externalDocs", "example",
        "deprecated",
    ]);

    static readonly FrozenSet<string> Types = FrozenSet.ToFrozenSet(["array", "boolean", "integer", "number", "object", "string"]);

    public void Check(JsonNode? node, string pointer)
    {
        if (node is not JsonObject schema)
        {
            report(pointer, "is no schema of 3.0");
            return;
        }
        if (schema["$ref"] is { } target)
        {
            refer(target, pointer);
            if (schema.Count > 1)
                report(pointer, "says something beside a reference");
            return;
        }
        foreach (var (keyword, value) in schema)
            if (Fault(keyword, value) is { } fault)
                report(JsonPointer.Append(pointer, keyword), fault);
        if (schema["type"]?.ToString() is "array" && !schema.ContainsKey("items"))
            report(pointer, "is a list without items");
        CheckInner(schema, pointer);
    }

    static string? Fault(string keyword, JsonNode? value) => keyword switch
    {
        "type" when value is not JsonValue || !Types.Contains(value.ToString()) => "is no type of 3.0",
        "exclusiveMinimum" or "exclusiveMaximum" when value?.GetValueKind() is not (JsonValueKind.True or JsonValueKind.False) => "is no flag",
        "enum" or "required" or "allOf" or "anyOf" or "oneOf" when value is not JsonArray { Count: > 0 } => "is no list of one or more",
        _ when keyword.StartsWith("x-", StringComparison.Ordinal) || Keywords.Contains(keyword) => null,
        _ => "is no keyword of 3.0",
    };

    void CheckInner(JsonObject schema, string pointer)
    {
        foreach (var keyword in (string[])["not", "items"])
            if (schema.ContainsKey(keyword))
                Check(schema[keyword], JsonPointer.Append(pointer, keyword));
        if (schema["additionalProperties"] is { } further && further.GetValueKind() is not (JsonValueKind.True or JsonValueKind.False))
            Check(further, JsonPointer.Append(pointer, "additionalProperties"));
        foreach (var keyword in (string[])["allOf", "anyOf", "oneOf"])
            if (schema[keyword] is JsonArray list)
                foreach (var (index, part) in list.Index())
                    Check(part, JsonPointer.Append(JsonPointer.Append(pointer, keyword), index));
        if (schema["properties"] is JsonObject properties)
            foreach (var (name, property) in properties)
                Check(property, JsonPointer.Append(JsonPointer.Append(pointer, "properties"), name));
    }
}
