using System.Collections.Immutable;
using MetaApi.Tool.Comparing.Changes;
using MetaApi.Tool.Comparing.Rules;
using MetaApi.Tool.Comparing.Waivers;

namespace MetaApi.Tool.Comparing.Reports;

/// <summary>One change of a declaration, with every place where it shows: a component is used by many operations.</summary>
/// <param name="First">The change where it shows first.</param>
/// <param name="Others">The other places.</param>
internal sealed record ChangeGroup(JudgedChange First, ImmutableArray<string> Others)
{
    const int Shown = 3;

    /// <summary>The groups of a class, those that are waived apart.</summary>
    public static IReadOnlyList<ChangeGroup> Of(Judgement judgement, ChangeClass @class, bool isWaived) =>
    [
        .. judgement.Changes
            .Where(c => c.Change.Class == @class && c.Waiver is not null == isWaived)
            .GroupBy(c => (c.Change.Rule, c.Change.Pointer, c.Change.IsInOld, c.Change.Sentence, c.Waiver))
            .Select(g => new ChangeGroup(g.First(), [.. g.Skip(1).Select(c => c.Change.Place)])),
    ];

    /// <summary>The other places in a sentence; null when there are none.</summary>
    public string? Elsewhere()
    {
        if (Others.Length == 0)
            return null;
        var shown = string.Join("; ", Others.Take(Shown));
        return Others.Length > Shown ? $"Also at {shown}; and {Others.Length - Shown} more." : $"Also at {shown}.";
    }

    public string Where(Change change) => $"{change.Pointer}{(change.IsInOld ? " (old)" : "")}";
}
