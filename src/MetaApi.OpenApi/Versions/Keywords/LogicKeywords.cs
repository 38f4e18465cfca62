using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.Versions.Keywords;

/// <summary>Rules made of schemas for the same value. One that turns another around needs it exactly, or it would refuse what was allowed.</summary>
internal static class LogicKeywords
{
    public static void Write(SchemaRewrite schema)
    {
        if (schema.From.ContainsKey("$ref"))
            WriteReference(schema);
        if (schema.From["allOf"] is JsonArray parts)
            foreach (var (index, part) in parts.Index())
                schema.Also(schema.Inner(part, "allOf", $"{index}"));
        if (schema.From["anyOf"] is JsonArray any)
            schema.Say("anyOf", new JsonArray([.. any.Select((one, index) => schema.Inner(one, "anyOf", $"{index}"))]));
        if (schema.From["oneOf"] is JsonArray one)
            WriteOneOf(schema, one);
        if (schema.From.ContainsKey("not"))
            WriteNot(schema, schema.From["not"]);
        if (schema.From.ContainsKey("if"))
            WriteCondition(schema, schema.From["if"]);
        schema.LoseRule("$dynamicRef");
        if (schema.From["discriminator"] is JsonObject discriminator)
            schema.To["discriminator"] = Written(schema, discriminator);
    }

    /// <summary>3.0 passes over all that stands beside a reference.</summary>
    static void WriteReference(SchemaRewrite schema)
    {
        var reference = schema.References.Written(schema.From);
        schema.IsExact &= reference.IsExact;
        schema.Also(reference.Json);
    }

    static void WriteOneOf(SchemaRewrite schema, JsonArray alternatives)
    {
        var written = alternatives.Select((one, index) => schema.Within(one, "oneOf", $"{index}")).ToList();
        var list = new JsonArray([.. written.Select(w => w.Json)]);
        if (written.TrueForAll(w => w.IsExact))
        {
            schema.Say("oneOf", list);
            return;
        }
        schema.IsExact = false;
        schema.Losses.ExactlyOne(schema.At("oneOf"));
        schema.Say("anyOf", list);
    }

    static void WriteNot(SchemaRewrite schema, JsonNode? excluded)
    {
        var written = schema.Within(excluded, "not");
        if (written.IsExact)
            schema.Say("not", written.Json);
        else
            schema.LoseRule("not");
    }

    /// <summary>'If P then Q else R' is 'not P, or Q' and 'P, or R'.</summary>
    static void WriteCondition(SchemaRewrite schema, JsonNode? condition)
    {
        var written = schema.Within(condition, "if");
        if (!schema.From.ContainsKey("then") && !schema.From.ContainsKey("else"))
            return;
        if (!written.IsExact)
        {
            schema.LoseRule("if");
            return;
        }
        if (schema.From.ContainsKey("then"))
            schema.Also(Either(new() { ["not"] = written.Json.DeepClone() }, schema.Inner(schema.From["then"], "then")));
        if (schema.From.ContainsKey("else"))
            schema.Also(Either((JsonObject)written.Json.DeepClone(), schema.Inner(schema.From["else"], "else")));
    }

    static JsonObject Either(JsonObject one, JsonObject other) => new() { ["anyOf"] = new JsonArray(one, other) };

    static JsonObject Written(SchemaRewrite schema, JsonObject discriminator)
    {
        var written = new JsonObject { ["propertyName"] = discriminator["propertyName"]?.DeepClone() };
        if (discriminator["mapping"] is JsonObject mapping)
            written["mapping"] = new JsonObject(mapping.Select(m => KeyValuePair.Create<string, JsonNode?>(m.Key, schema.References.Redirected((string)m.Value!))));
        return written;
    }
}
