namespace MetaApi.Tool.Tests;

/// <summary>Two documents in files that differ in one thing.</summary>
static class ChangedDocuments
{
    /// <param name="folder">Where they go.</param>
    /// <param name="change">What differs: <c>min-length</c> breaks, <c>operation-id</c> is risky, <c>summary</c> safe.</param>
    public static string[] Write(TemporaryFolder folder, string change)
    {
        string[] files = [folder.PathOf("old.json"), folder.PathOf("new.json")];
        File.WriteAllText(files[0], Document("\"operationId\": \"a\"", ""));
        File.WriteAllText(files[1], change switch
        {
            "min-length" => Document("\"operationId\": \"a\"", ", \"minLength\": 1"),
            "operation-id" => Document("\"operationId\": \"b\"", ""),
            _ => Document("\"operationId\": \"a\", \"summary\": \"A\"", ""),
        });
        return files;
    }

    static string Document(string words, string rule) => $$$"""
        {
          "openapi": "3.1.0", "info": { "title": "A", "version": "1" },
          "paths": { "/a": { "get": {
            {{{words}}},
            "parameters": [{ "name": "q", "in": "query", "schema": { "type": "string"{{{rule}}} } }],
            "responses": { "200": { "description": "Fine." } }
          } } }
        }
        """;
}
