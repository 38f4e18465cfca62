namespace MetaApi.Tests.Shared;

/// <summary>Judges of OpenAPI documents that know nothing of MetaApi. Every document that a test lets out goes through here.</summary>
static class DocumentValidators
{
    /// <summary>
    /// Asserts that the published schema of the document's version, Redocly's recommended rules, openapi-typescript and <c>tsc --strict</c> bless it, and gives it
    /// back. The exceptions to the rules are in <c>tests/node/redocly.yaml</c>, each with its reason.
    /// </summary>
    /// <param name="document">The document, as JSON or YAML.</param>
    public static string Blessed(string document)
    {
        Assert.That(Complaints(document), Is.Empty, document);
        return document;
    }

    /// <summary>What the judges say against a document; nothing when they bless it.</summary>
    public static IReadOnlyList<string> Complaints(string document)
    {
        var file = Written(document);
        try
        {
            return DocumentJudge.Complaints(file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>The published JSON Schema of the document's own OpenAPI version.</summary>
    public static ToolResult Schema(string file) => NodeTool.Run("validate-document.mjs", file);

    /// <summary>Redocly's linter with its recommended rules; it also follows references. One process reads all the files.</summary>
    public static ToolResult Redocly(params string[] files) => NodeTool.Run(
        "node_modules/@redocly/cli/bin/cli.js", ["lint", "--config", NodeTool.PathOf("redocly.yaml"), "--max-problems", "1000", .. files]);

    static string Written(string document)
    {
        var file = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"{Guid.NewGuid():N}.{(document.StartsWith('{') ? "json" : "yaml")}");
        File.WriteAllText(file, document);
        return file;
    }
}
