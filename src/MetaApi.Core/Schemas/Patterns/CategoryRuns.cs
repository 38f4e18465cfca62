using System.Collections.Immutable;
using System.Globalization;

namespace MetaApi.Schemas.Patterns;

/// <summary>All code points in runs of one general category. Found once, by the first pattern that names a category.</summary>
internal static class CategoryRuns
{
    static readonly ImmutableArray<(CodePointRange Range, UnicodeCategory Category)> Runs = [.. Find()];

    public static CodePointSet Where(Func<UnicodeCategory, bool> isMember) =>
        CodePointSet.Of(Runs.Where(run => isMember(run.Category)).Select(run => run.Range));

    static IEnumerable<(CodePointRange Range, UnicodeCategory Category)> Find()
    {
        var first = 0;
        var category = CharUnicodeInfo.GetUnicodeCategory(0);
        for (var next = 1; next <= CodePoint.Largest; next++)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(next) == category)
                continue;

            yield return (new(first, next - 1), category);
            first = next;
            category = CharUnicodeInfo.GetUnicodeCategory(next);
        }

        yield return (new(first, CodePoint.Largest), category);
    }
}
