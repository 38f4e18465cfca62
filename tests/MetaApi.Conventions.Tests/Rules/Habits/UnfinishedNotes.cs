using System.Text.RegularExpressions;

namespace MetaApi.Conventions.Tests;

/// <summary>What is left to do belongs into an issue, not into a comment.</summary>
sealed partial class UnfinishedNotes : FileRule
{
    protected override IEnumerable<Violation> Check(SourceFile file) =>
        from trivia in file.Root.DescendantTrivia()
        from Match note in Note().Matches(trivia.ToFullString())
        select new Violation(file.Path, file.LineOf(trivia.FullSpan.Start + note.Index), $"{note.Value} in a comment; finish it or file an issue");

    [GeneratedRegex(@"\b(TODO|FIXME|HACK)\b")]
    private static partial Regex Note();
}
