using MetaApi.Tool.Comparing.Changes;
using MetaApi.Tool.Comparing.Rules;
using MetaApi.Tool.Documents;

namespace MetaApi.Tool.Comparing.Schemas;

/// <summary>Two schemas that are compared, and what is found of their own; schemas within them are only named.</summary>
internal sealed class ShapePair(Shape old, Shape @new, Direction direction)
{
    readonly List<SchemaFinding> findings = [];

    readonly List<SchemaEdge> edges = [];

    public Shape Old => old;

    public Shape New => @new;

    public Direction Direction => direction;

    public IReadOnlyList<SchemaFinding> Findings => findings;

    public IReadOnlyList<SchemaEdge> Edges => edges;

    /// <summary>The places of a keyword, in both.</summary>
    public SpotPair Keyword(string name) => new(old.First(name), @new.First(name));

    /// <summary>Reports a change of the whole schema.</summary>
    public void Report(ChangeRule rule, string sentence) => Report(rule, new(old.Place, @new.Place), sentence);

    public void Report(ChangeRule rule, SpotPair at, string sentence, string step = "") => findings.Add(new(rule, step, at, sentence));

    /// <summary>Reports what is only in one of them, as what it is for the one or the other.</summary>
    public void ReportOneSided(SpotPair at, (ChangeRule Added, ChangeRule Removed) rules, string what) => Report(
        at.IsRemoved ? rules.Removed : rules.Added, at, at.IsRemoved ? $"{what} is gone." : $"{what} is new.");

    public void Descend(string step, SchemaSpots one, SchemaSpots other)
    {
        if (one.Spots.Length + other.Spots.Length > 0)
            edges.Add(new(step, one, other));
    }

    /// <summary>Descends into what both have by a keyword.</summary>
    public void Descend(string step, string keyword) => Descend(step, old.Nested(keyword), @new.Nested(keyword));

    public static SpotPair At(SchemaSpots one, SchemaSpots other) => new(one.Spots.FirstOrDefault(), other.Spots.FirstOrDefault());

    /// <summary>Both values of something in words.</summary>
    public static string IsAndWas(string what, object? before, object? after) => (before, after) switch
    {
        (null, _) => $"{what} is {after}; there was none.",
        (_, null) => $"{what} was {before}; there is none.",
        _ => $"{what} is {after}, and was {before}.",
    };
}
