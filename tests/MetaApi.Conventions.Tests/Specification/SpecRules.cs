namespace MetaApi.Conventions.Tests;

/// <summary>Holds the page and the tests that prove it against each other.</summary>
static class SpecRules
{
    const int First = 1;

    const int Last = 443;

    const int LastWeakness = 61;

    static readonly string[] Verdicts = ["same", "better", "dropped"];

    public static IEnumerable<Violation> Check(SpecPage page, IReadOnlyList<SpecUse> uses) =>
        [.. OfRows(page), .. Gaps(page), .. Untested(page, uses), .. Unknown(page, uses)];

    static IEnumerable<Violation> OfRows(SpecPage page)
    {
        foreach (var row in page.Rows)
        {
            if (!Verdicts.Contains(row.Verdict))
                yield return On(row, $"has the verdict '{row.Verdict}'; use {string.Join(", ", Verdicts)}");
            if (string.IsNullOrWhiteSpace(row.How))
                yield return On(row, "does not say how");
        }
        foreach (var again in page.Rows.GroupBy(r => r.Item).SelectMany(g => g.Skip(1)))
            yield return On(again, "has a row already");
    }

    static IEnumerable<Violation> Gaps(SpecPage page)
    {
        var known = page.Rows.Select(r => r.Item).ToHashSet();
        var expected = page.Rows.GroupBy(r => (r.Chapter, r.Kind)).SelectMany(c => Items(c.Key.Kind, c.Min(r => r.Number), c.Max(r => r.Number)));
        if (page.IsWhole)
            expected = [.. expected, .. Items('M', First, Last), .. Items('W', 1, LastWeakness)];
        return expected.Distinct().Where(item => !known.Contains(item)).Select(item => new Violation(SpecPage.Path, 0, $"{item} has no row"));
    }

    static IEnumerable<Violation> Untested(SpecPage page, IReadOnlyList<SpecUse> uses)
    {
        var named = uses.Select(u => u.Item).ToHashSet();
        return page.Rows.Where(r => !r.IsDropped && !named.Contains(r.Item)).Select(r => On(r, "has no test that names it"));
    }

    static IEnumerable<Violation> Unknown(SpecPage page, IReadOnlyList<SpecUse> uses)
    {
        var rows = page.Rows.ToLookup(r => r.Item);
        foreach (var use in uses)
            if (!rows.Contains(use.Item))
                yield return new(use.Path, use.Line, $"{use.Item} has no row in {SpecPage.Path}");
            else if (rows[use.Item].All(r => r.IsDropped))
                yield return new(use.Path, use.Line, $"{use.Item} is dropped, says {SpecPage.Path}");
    }

    static IEnumerable<string> Items(char kind, int first, int last) =>
        Enumerable.Range(first, last - first + 1).Select(number => kind is 'W' ? $"W-{number:00}" : $"M-{number:000}");

    static Violation On(SpecRow row, string says) => new(SpecPage.Path, row.Line, $"{row.Item} {says}");
}
