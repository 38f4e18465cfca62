using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.JsonSchema.Bridge;

/// <summary>Says a JSON Schema of draft 4, as NJsonSchema writes it, in draft 2020-12. Unknown words stay, so that they are told.</summary>
internal static class DraftFourReader
{
    static readonly string[] Notes = ["title", "description", "default"];

    public static string Text(string draftFour)
    {
        var schema = Read(JsonNode.Parse(draftFour)).AsObject();
        schema.Remove("$schema");
        return schema.ToJsonString();
    }

    static JsonNode Read(JsonNode? json)
    {
        if (json is not JsonObject schema)
            return json?.DeepClone() ?? new JsonObject();
        var target = new JsonObject();
        foreach (var (keyword, value) in schema.Where(member => !schema.ContainsKey("$ref") || Counts(member.Key)))
            target[keyword] = Inside(keyword, value);
        Adjust(target);
        return target;
    }

    /// <summary>In draft 4, what stands beside a reference is ignored; notes, and schemas that others refer to, are kept.</summary>
    static bool Counts(string keyword) => keyword is "$ref" or "definitions" || Notes.Contains(keyword);

    static JsonNode? Inside(string keyword, JsonNode? value) => (keyword, value) switch
    {
        ("definitions" or "dependencies" or "properties" or "patternProperties", JsonObject map) =>
            new JsonObject(map.Select(e => KeyValuePair.Create<string, JsonNode?>(e.Key, Read(e.Value)))),
        ("items" or "allOf" or "anyOf" or "oneOf", JsonArray list) => new JsonArray([.. list.Select(Read)]),
        ("items" or "additionalItems" or "additionalProperties" or "not", _) => Read(value),
        _ => value?.DeepClone(),
    };

    static void Adjust(JsonObject schema)
    {
        Limit(schema, "minimum", "exclusiveMinimum");
        Limit(schema, "maximum", "exclusiveMaximum");
        Items(schema);
        Dependencies(schema);
        DraftFour.Rename(schema, "definitions", "$defs");
        DraftFour.Rename(schema, "id", "$id");
        Format(schema);
        if (schema["$ref"] is { } reference)
            schema["$ref"] = DraftFour.Redirect(reference.GetValue<string>(), "definitions", "$defs");
    }

    static void Limit(JsonObject schema, string inclusive, string exclusive)
    {
        if (schema[exclusive] is not JsonValue flag || !flag.TryGetValue<bool>(out var isExclusive))
            return;
        schema.Remove(exclusive);
        if (isExclusive)
            DraftFour.Rename(schema, inclusive, exclusive);
    }

    /// <summary>A list of schemas is now called <c>prefixItems</c>; without one, <c>additionalItems</c> meant nothing.</summary>
    static void Items(JsonObject schema)
    {
        schema.Remove("additionalItems", out var rest);
        if (schema["items"] is not JsonArray)
            return;
        DraftFour.Rename(schema, "items", "prefixItems");
        if (rest is not null)
            schema["items"] = rest;
    }

    static void Dependencies(JsonObject schema)
    {
        if (!schema.Remove("dependencies", out var value) || value is not JsonObject entries)
            return;
        foreach (var (name, entry) in entries)
        {
            var keyword = entry is JsonArray ? "dependentRequired" : "dependentSchemas";
            if (schema[keyword] is not JsonObject target)
                schema[keyword] = target = [];
            target[name] = entry?.DeepClone();
        }
    }

    /// <summary>NJsonSchema's own words for the types of .NET; every number of JSON is a <c>decimal</c> to it.</summary>
    static void Format(JsonObject schema)
    {
        if (schema["format"] is not JsonValue format)
            return;
        if (format.GetValue<string>() == "guid")
            schema["format"] = "uuid";
        else if (format.GetValue<string>() == "base64")
            schema["format"] = "byte";
        else if (format.GetValue<string>() == "decimal")
            schema.Remove("format");
    }
}
