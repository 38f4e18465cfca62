namespace MetaApi.Tests.Shared;

/// <summary>Two judges of OpenAPI documents that know nothing of MetaApi; exit code 0 is their blessing.</summary>
static class DocumentValidators
{
    /// <summary>The published JSON Schema of the document's own OpenAPI version.</summary>
    public static ToolResult Schema(string file) => NodeTool.Run("validate-document.mjs", file);

    /// <summary>Redocly's linter with its minimal rules; it also follows references.</summary>
    public static ToolResult Redocly(string file) => NodeTool.Run(
        "node_modules/@redocly/cli/bin/cli.js", "lint", "--config", NodeTool.PathOf("redocly.yaml"), file);
}
