namespace MetaApi.Conventions.Tests;

/// <summary>A place that breaks a convention, and how. Line 0 means the file, or the folder, as a whole.</summary>
sealed record Violation(string Path, int Line, string Says)
{
    /// <summary>Fails the running test with every violation on a line of its own.</summary>
    public static void AssertNone(IEnumerable<Violation> violations)
    {
        var lines = violations.OrderBy(v => v.Path, StringComparer.Ordinal).ThenBy(v => v.Line).Distinct().ToList();
        if (lines.Count > 0)
            Assert.Fail($"{lines.Count} against the convention:\n  {string.Join("\n  ", lines)}");
    }

    public override string ToString() => Line > 0 ? $"{Path}:{Line}: {Says}" : $"{Path}: {Says}";
}
