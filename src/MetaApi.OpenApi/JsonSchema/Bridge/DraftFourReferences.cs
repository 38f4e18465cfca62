using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.JsonSchema.Bridge;

/// <summary>
/// Writes references so that the rules beside them count. Draft 4 ignores what stands beside <c>$ref</c>, and NJsonSchema takes a schema with
/// a single alternative that is a reference for the reference itself.
/// </summary>
internal static class DraftFourReferences
{
    static readonly string[] Silent = ["title", "description", "default", "definitions", "allOf", "$schema"];

    public static void Adjust(JsonObject schema)
    {
        if (schema.Remove("$ref", out var reference))
            Refer(schema, DraftFour.Redirect(reference!.GetValue<string>(), "$defs", "definitions"));
        foreach (var keyword in new[] { "anyOf", "oneOf" })
            if (schema[keyword] is JsonArray { Count: 1 } && schema.Remove(keyword, out var single))
                DraftFour.AlsoAsk(schema, single!.AsArray()[0]!.DeepClone().AsObject());
        if (schema["allOf"] is JsonArray { Count: 1 } && schema.Any(member => !Silent.Contains(member.Key)))
            DraftFour.AlsoAsk(schema, []);
    }

    static void Refer(JsonObject schema, string target)
    {
        if (schema.Count == 0)
            schema["$ref"] = target;
        else
            DraftFour.AlsoAsk(schema, new() { ["$ref"] = target });
    }
}
