using System.Text.Json.Nodes;

namespace MetaApi.Tool.Tests.Comparing;

/// <summary>A small document around the part of it that a test is about.</summary>
static class SampleDocument
{
    const string Components = """
        {
          "schemas": {
            "Note": { "type": "object", "properties": { "title": { "type": "string" } } },
            "Colour": { "type": "string" },
            "Cat": { "type": "object", "properties": { "kind": { "enum": ["cat"] }, "claws": { "type": "integer" } } },
            "Dog": { "type": "object", "properties": { "kind": { "enum": ["dog"] }, "barks": { "type": "boolean" } } },
            "Hound": { "type": "object", "properties": { "kind": { "enum": ["dog"] }, "barks": { "type": "boolean" } } },
            "Tree": { "type": "object", "properties": { "name": { "type": "string" }, "children": { "type": "array", "items": { "$ref": "#/components/schemas/Tree" } } } },
            "LimitedTree": { "type": "object", "properties": { "name": { "type": "string", "maxLength": 10 }, "children": { "type": "array", "items": { "$ref": "#/components/schemas/LimitedTree" } } } },
            "TreeOfBranches": { "type": "object", "properties": { "name": { "type": "string" }, "children": { "type": "array", "items": { "$ref": "#/components/schemas/Branch" } } } },
            "Branch": { "allOf": [{ "$ref": "#/components/schemas/TreeOfBranches" }] }
          },
          "securitySchemes": {
            "key": { "type": "apiKey", "in": "header", "name": "X-Key" },
            "bearer": { "type": "http", "scheme": "bearer" },
            "oauth": { "type": "oauth2", "flows": { "clientCredentials": { "tokenUrl": "https://login.example/token", "scopes": { "read": "", "write": "" } } } }
          }
        }
        """;

    /// <param name="place">What the part is: <c>request</c> and <c>response</c> are schemas, <c>body</c> a request body, <c>document</c> members of the whole.</param>
    /// <param name="part">The part.</param>
    /// <param name="version"><c>3.0</c> or <c>3.1</c>.</param>
    public static JsonObject With(string place, JsonNode part, string version) => place switch
    {
        "request" => WithOperation(new() { ["requestBody"] = Content(part) }, version),
        "response" => WithOperation(new() { ["responses"] = new JsonObject { ["200"] = Described(Content(part)) } }, version),
        "parameter" => WithOperation(new() { ["parameters"] = new JsonArray(part.DeepClone()) }, version),
        "body" => WithOperation(new() { ["requestBody"] = part.DeepClone() }, version),
        "response-object" => WithOperation(new() { ["responses"] = new JsonObject { ["200"] = part.DeepClone() } }, version),
        "operation" => WithOperation(part.DeepClone().AsObject(), version),
        "path" => Whole(new() { ["paths"] = new JsonObject { ["/notes"] = part.DeepClone() } }, version),
        "document" => Whole(part.DeepClone().AsObject(), version),
        _ => throw new ArgumentException($"'{place}' is no place of a document.", nameof(place)),
    };

    static JsonObject WithOperation(JsonObject operation, string version)
    {
        operation["responses"] ??= new JsonObject { ["200"] = Described([]) };
        return Whole(new() { ["paths"] = new JsonObject { ["/notes"] = new JsonObject { ["post"] = operation } } }, version);
    }

    static JsonObject Whole(JsonObject members, string version)
    {
        members["openapi"] = version == "3.0" ? "3.0.3" : "3.1.0";
        members["info"] ??= new JsonObject { ["title"] = "Notes", ["version"] = "1.0.0" };
        members["paths"] ??= new JsonObject { ["/notes"] = new JsonObject { ["post"] = new JsonObject { ["responses"] = new JsonObject { ["200"] = Described([]) } } } };
        members["components"] ??= JsonNode.Parse(Components);
        return members;
    }

    static JsonObject Content(JsonNode schema) => new() { ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = schema.DeepClone() } } };

    static JsonObject Described(JsonObject response)
    {
        response["description"] = "Fine.";
        return response;
    }
}
