using System.Collections.Immutable;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Exporting;

/// <summary>Where a committed document differs from the one that the declaration says.</summary>
/// <param name="Count">How many lines are gone or new.</param>
/// <param name="Lines">The first of them, with a little of what surrounds them.</param>
internal sealed record DocumentDifference(int Count, ImmutableArray<Styled> Lines)
{
    const int Context = 2;

    const int Shown = 20;

    /// <returns>Null where there is none; how lines end does not count.</returns>
    public static DocumentDifference? Between(string committed, string current)
    {
        var lines = InlineDiffBuilder.Diff(committed.ReplaceLineEndings("\n"), current.ReplaceLineEndings("\n"), ignoreWhiteSpace: false).Lines;
        var changed = Enumerable.Range(0, lines.Count).Where(i => lines[i].Type is not ChangeType.Unchanged).ToList();
        return changed.Count == 0 ? null : new(changed.Count, [.. Excerpt(lines, [.. changed.Take(Shown)]), .. changed.Count > Shown ? [new($"  … and {changed.Count - Shown} more", Tone.Faint)] : ImmutableArray<Styled>.Empty]);
    }

    static IEnumerable<Styled> Excerpt(List<DiffPiece> lines, ImmutableArray<int> changed)
    {
        var last = -1;
        foreach (var index in Around(lines, changed))
        {
            if (index != last + 1)
                yield return new("  …", Tone.Faint);
            yield return Drawn(lines[index]);
            last = index;
        }
    }

    /// <summary>The changed lines that are shown, and the unchanged ones around them.</summary>
    static IEnumerable<int> Around(List<DiffPiece> lines, ImmutableArray<int> changed) => changed
        .SelectMany(index => Enumerable.Range(index - Context, (2 * Context) + 1))
        .Where(index => index >= 0 && index < lines.Count && (lines[index].Type is ChangeType.Unchanged || changed.Contains(index)))
        .Distinct()
        .Order();

    static Styled Drawn(DiffPiece line) => line.Type switch
    {
        ChangeType.Deleted => new($"- {line.Text}", Tone.Bad),
        ChangeType.Inserted => new($"+ {line.Text}", Tone.Good),
        _ => new($"  {line.Text}", Tone.Faint),
    };
}
