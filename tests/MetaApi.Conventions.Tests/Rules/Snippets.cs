namespace MetaApi.Conventions.Tests;

/// <summary>Tiny sources for the tests of the rules.</summary>
static class Snippets
{
    public static SourceFile Snippet(string code, string path = "src/MetaApi.Core/Schemas/Sample.cs") => new(path, code);

    /// <summary>What the rule says about the snippets, as <c>line: message</c>.</summary>
    public static string[] Says(this IRule rule, params SourceFile[] files) =>
        [.. rule.Check(files).Select(violation => $"{violation.Line}: {violation.Says}")];

    public static string[] Says(this IRule rule, string code) => rule.Says(Snippet(code));

    public static string Lines(int count, string line = "") => string.Concat(Enumerable.Repeat(line + "\n", count));
}
