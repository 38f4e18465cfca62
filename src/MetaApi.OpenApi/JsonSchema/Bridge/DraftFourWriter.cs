using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.JsonSchema.Bridge;

/// <summary>Says a JSON Schema of draft 2020-12 in draft 4. What that draft has no word for is a problem, never left out; notes are.</summary>
internal sealed class DraftFourWriter
{
    static readonly string[] Unsayable =
        ["prefixItems", "contains", "minContains", "maxContains", "propertyNames", "dependentSchemas", "if", "then", "else"];

    static readonly string[] Notes = ["examples", "$comment", "$schema", "deprecated"];

    static readonly string[] Decimals = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];

    readonly List<JsonSchemaProblem> problems = [];

    /// <exception cref="JsonSchemaException">The schema has a keyword that draft 4 cannot say.</exception>
    public static string Text(JsonObject schema)
    {
        var writer = new DraftFourWriter();
        var written = (JsonObject)writer.Write(schema, "");
        written.Insert(0, "$schema", DraftFour.Uri);
        return writer.problems.Count == 0 ? written.ToJsonString() : throw new JsonSchemaException([.. writer.problems]);
    }

    JsonNode Write(JsonNode? json, string pointer)
    {
        if (json is not JsonObject schema)
            return json!.GetValue<bool>() ? new JsonObject() : new JsonObject { ["not"] = new JsonObject() };
        foreach (var keyword in Unsayable.Where(schema.ContainsKey))
            problems.Add(SchemaProblems.NotSayable(JsonPointer.Append(pointer, keyword), keyword));
        foreach (var keyword in Decimals.Where(k => schema[k] is JsonValue limit && !limit.TryGetValue<decimal>(out _)))
            problems.Add(SchemaProblems.BeyondDecimals(JsonPointer.Append(pointer, keyword), keyword));
        var target = new JsonObject();
        foreach (var (keyword, value) in schema.Where(member => !Notes.Contains(member.Key)))
            target[keyword] = Inside(keyword, value, JsonPointer.Append(pointer, keyword));
        Adjust(target);
        return target;
    }

    JsonNode? Inside(string keyword, JsonNode? value, string pointer) => Dialect.ShapeOf(keyword) switch
    {
        KeywordShape.Schema when keyword == "additionalProperties" && value is JsonValue => value.DeepClone(),
        KeywordShape.Schema => Write(value, pointer),
        KeywordShape.SchemaList => new JsonArray([.. value!.AsArray().Select((item, i) => Write(item, JsonPointer.Append(pointer, i)))]),
        KeywordShape.SchemaMap => new JsonObject(value!.AsObject()
            .Select(e => KeyValuePair.Create<string, JsonNode?>(e.Key, Write(e.Value, JsonPointer.Append(pointer, e.Key))))),
        _ => value?.DeepClone(),
    };

    static void Adjust(JsonObject schema)
    {
        DraftFourCounts.Adjust(schema);
        Limit(schema, "minimum", "exclusiveMinimum", 1);
        Limit(schema, "maximum", "exclusiveMaximum", -1);
        DraftFour.Rename(schema, "$defs", "definitions");
        DraftFour.Rename(schema, "dependentRequired", "dependencies");
        if (schema.Remove("const", out var only))
            AllowOnly(schema, only);
        if (schema["required"] is JsonArray { Count: 0 })
            schema.Remove("required");
        DraftFourReferences.Adjust(schema);
    }

    /// <summary>Draft 4 has one limit and a word for whether it is excluded; of two limits the narrower one counts.</summary>
    static void Limit(JsonObject schema, string inclusive, string exclusive, int direction)
    {
        if (!schema.Remove(exclusive, out var limit))
            return;
        if (schema[inclusive] is { } other && Math.Sign(other.GetValue<double>().CompareTo(limit!.GetValue<double>())) == direction)
            return;
        schema[inclusive] = limit;
        schema[exclusive] = true;
    }

    static void AllowOnly(JsonObject schema, JsonNode? value)
    {
        var rule = new JsonArray(value);
        if (schema.ContainsKey("enum"))
            DraftFour.AlsoAsk(schema, new() { ["enum"] = rule });
        else
            schema["enum"] = rule;
    }
}
