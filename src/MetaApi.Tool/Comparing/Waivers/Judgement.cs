using System.Collections.Immutable;
using MetaApi.Tool.Comparing.Changes;
using MetaApi.Tool.Comparing.Rules;

namespace MetaApi.Tool.Comparing.Waivers;

/// <summary>The changes of a comparison, and what the waivers say of them.</summary>
/// <param name="Changes">Every change, the worst first.</param>
/// <param name="Expired">The waivers whose last day is over. They do not count.</param>
/// <param name="Unused">The waivers that no change needs.</param>
internal sealed record Judgement(ImmutableArray<JudgedChange> Changes, ImmutableArray<Waiver> Expired, ImmutableArray<Waiver> Unused)
{
    /// <summary>How many changes are waived.</summary>
    public int Waived => Changes.Count(c => c.Waiver is not null);

    public static Judgement Of(IReadOnlyList<Change> changes, ImmutableArray<Waiver> waivers, DateOnly today)
    {
        var valid = waivers.Where(w => !w.IsExpired(today)).ToImmutableArray();
        return new(
            [.. changes.Select(c => new JudgedChange(c, valid.FirstOrDefault(w => w.Covers(c))))],
            [.. waivers.Where(w => w.IsExpired(today))],
            [.. valid.Where(w => !changes.Any(w.Covers))]);
    }

    /// <summary>How many changes of a class are not waived.</summary>
    public int Count(ChangeClass @class) => Changes.Count(c => c.Waiver is null && c.Change.Class == @class);

    /// <summary>Whether a change that is not waived is of this class or a worse one.</summary>
    public bool HasAtLeast(ChangeClass @class) => Changes.Any(c => c.Waiver is null && c.Change.Class >= @class);
}
