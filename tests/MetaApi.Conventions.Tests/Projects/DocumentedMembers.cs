using System.Text.RegularExpressions;

namespace MetaApi.Conventions.Tests;

/// <summary>A public member without documentation stops the build (CS1591); nothing may take that away.</summary>
static partial class DocumentedMembers
{
    /// <param name="file">A project, props, targets, editorconfig or C# file, as a path from the top of the repository.</param>
    /// <param name="text">What the file says.</param>
    public static IEnumerable<Violation> Check(string file, string text) =>
        from match in WaysOut().Matches(text)
        select new Violation(file, text[..match.Index].Count(c => c == '\n') + 1, $"'{match.Value}' lets a public member go undocumented");

    [GeneratedRegex("""
        <(NoWarn|WarningsNotAsErrors)[^<]*1591
        | <(GenerateDocumentationFile|TreatWarningsAsErrors)[^<]*>\s*false
        | \bdotnet_diagnostic\.CS1591\.severity
        | \#pragma\s+warning\s+disable\s*(//|\r|\n|.*1591)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase)]
    private static partial Regex WaysOut();
}
