using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MetaApi.OpenApi.Schemas;
using MetaApi.OpenApi.Texts;
using MetaApi.Schemas;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.JsonSchema;

/// <summary>Writes a schema as JSON Schema. An OpenAPI 3.1 document holds such schemas; only its components have another place.</summary>
internal static class SchemaText
{
    const string Components = "#/components/schemas/";

    static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(Schema schema, View view) => Json(schema, view).ToJsonString(Indented) + "\n";

    public static JsonObject Json(Schema schema, View view)
    {
        if (schema is RuleSchema { IsNullable: false } rules)
            return Rooted(SchemaWriter.Standing(rules, view));

        var document = new OpenApiDocument();
        var writer = new SchemaWriter(document);
        var root = writer.Write(schema, view);
        foreach (var (name, component) in writer.Components)
            document.AddComponent(name, component);

        var json = Rooted(root);
        if (writer.Components.Count > 0)
            json["$defs"] = new JsonObject(writer.Components.Select(c => KeyValuePair.Create<string, JsonNode?>(c.Key, Node(c.Value))));
        return json;
    }

    static JsonObject Rooted(IOpenApiSchema root)
    {
        var json = new JsonObject { ["$schema"] = Dialect.Uri };
        foreach (var (keyword, value) in Object(Node(root)))
            json[keyword] = value?.DeepClone();
        return json;
    }

    static JsonNode Node(IOpenApiSchema schema)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        schema.SerializeAsV31(new OpenApiJsonWriter(text));
        return SchemaTree.Redirected(JsonNode.Parse(JsonText.Escaped(text.ToString()))!, InDefinitions);
    }

    static string InDefinitions(string target) =>
        target.StartsWith(Components, StringComparison.Ordinal) ? "#/$defs/" + target[Components.Length..] : target;

    /// <summary>The schema <c>true</c> is an object too, and <c>false</c> is one that excludes everything.</summary>
    static JsonObject Object(JsonNode schema) =>
        schema as JsonObject ?? (schema.GetValue<bool>() ? [] : new JsonObject { ["not"] = new JsonObject() });
}
