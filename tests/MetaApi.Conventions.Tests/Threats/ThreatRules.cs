using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaApi.Conventions.Tests;

/// <summary>Holds the page about threats against the tests that it names.</summary>
static class ThreatRules
{
    static readonly string[] Ids =
    [
        .. Part('P', 28), .. Part('J', 18), .. Part('H', 23), .. Part('C', 8),
        .. Part('X', 10).Except(["X4", "X5"]), // Of generated clients, which there are none of yet.
    ];

    static readonly string[] Waiting = ["(limits)", "(replies)", "(files)", "(observe)", "(security)", "(http)"];

    public static IEnumerable<Violation> Check(ThreatPage page, IReadOnlyList<SourceFile> tests) => [.. Rows(page), .. Links(page, tests)];

    static IEnumerable<Violation> Rows(ThreatPage page)
    {
        foreach (var id in Ids.Where(id => page.Rows.All(r => r.Id != id)))
            yield return new(ThreatPage.Path, 0, $"{id} has no row");
        foreach (var again in page.Rows.GroupBy(r => r.Id).SelectMany(g => g.Skip(1)))
            yield return On(again, "has a row already");
        foreach (var row in page.Rows.Where(r => !r.IsNotOurs && !ThreatPage.TestsOf(r).Any() && (page.IsWhole || !IsWaiting(r))))
            yield return On(row, "names no test; say 'Not ours' and why, where there is none");
        foreach (var row in page.Rows.Where(r => page.IsWhole && IsWaiting(r)))
            yield return On(row, "still waits for a test");
    }

    static IEnumerable<string> Part(char letter, int count) => Enumerable.Range(1, count).Select(n => $"{letter}{n}");

    static IEnumerable<Violation> Links(ThreatPage page, IReadOnlyList<SourceFile> tests)
    {
        var byPath = tests.ToDictionary(t => t.Path);
        foreach (var row in page.Rows)
            foreach (var (test, file) in ThreatPage.TestsOf(row))
                if (!byPath.TryGetValue(file, out var source))
                    yield return On(row, $"names {file}, which is not there");
                else if (!IsTest(source, test))
                    yield return On(row, $"names {test}, which is no test of {file}");
    }

    static bool IsTest(SourceFile source, string name) => source.Root.DescendantNodes().OfType<MethodDeclarationSyntax>()
        .Where(m => m.Identifier.Text == name)
        .SelectMany(m => m.AttributeLists.SelectMany(list => list.Attributes).Concat(m.ParameterList.DescendantNodes().OfType<AttributeSyntax>()))
        .Any(a => a.Name.SimpleName() is "Test" or "TestCase" or "TestCaseSource" or "ValueSource" or "Values" or "Range");

    static bool IsWaiting(ThreatRow row) => Waiting.Any(w => row.Held.Contains(w, StringComparison.Ordinal));

    static Violation On(ThreatRow row, string says) => new(ThreatPage.Path, row.Line, $"{row.Id} {says}");
}
