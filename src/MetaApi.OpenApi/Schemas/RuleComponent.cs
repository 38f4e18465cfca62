using System.Text.Json.Nodes;
using MetaApi.OpenApi.JsonSchema;

namespace MetaApi.OpenApi.Schemas;

/// <summary>The JSON Schema of a <see cref="RuleSchema"/> as a part of the document. Its references need it to be a component.</summary>
internal static class RuleComponent
{
    public static bool HasReferences(RuleSchema schema) => SchemaTree.References(JsonNode.Parse(schema.Json)!).Any();

    /// <summary>The schema where it stands, with the notes that its declaration has.</summary>
    public static RawSchema Inline(RuleSchema schema, JsonNode? value, List<JsonNode>? examples)
    {
        var json = JsonNode.Parse(schema.Json)!;
        if (json is not JsonObject members)
            return new(json);
        if (!HasReferences(schema))
            members.Remove("$defs");
        if (schema.Description is { } description)
            members["description"] = description;
        if (value is not null)
            members["default"] = value;
        if (examples is not null)
            members["examples"] = new JsonArray([.. examples]);
        if (schema.IsDeprecated)
            members["deprecated"] = true;
        return new(members);
    }

    public static RawSchema Named(RuleSchema schema, string name) =>
        new(SchemaTree.Redirected(JsonNode.Parse(schema.Json)!, target => $"#/components/schemas/{name}{target[1..]}"));

    /// <summary>The title, if there is one, as a name for the component.</summary>
    public static string NameOf(RuleSchema schema) =>
        JsonNode.Parse(schema.Json) is JsonObject json && json["title"]?.GetValue<string>() is { Length: > 0 } title ? title : "Schema";
}
