namespace MetaApi.Docs.Tests.Snippets;

/// <summary>
/// A C# block of a page. What it is shows in its first character: a dot goes on with the words of a namespace; anything
/// else is a program or a file, or, where that does not compile, members of a class. A block that begins with
/// <c>// Bad</c> is an anti-pattern, which compiles and is not run.
/// </summary>
sealed record Snippet(string Text)
{
    const string Mark = "// Bad";

    public bool IsBad => Text.StartsWith(Mark, StringComparison.Ordinal);

    /// <summary>The source files it may be; the first that compiles is.</summary>
    public IEnumerable<string> Sources => ContinuesNamespace
        ? [$"MetaApi.Api.Define(\"Docs\", api => api\n{Text});"]
        : [Text, $"static class Members\n{{\n{Text}\n}}"];

    public bool ContinuesNamespace => (IsBad ? Text[Mark.Length..] : Text).TrimStart().StartsWith('.');
}
