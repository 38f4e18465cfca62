using MetaApi.Tool.Comparing.Changes;
using MetaApi.Tool.Comparing.Rules;
using MetaApi.Tool.Documents;

namespace MetaApi.Tool.Comparing.Schemas;

/// <summary>Compares alternatives, and the property that tells them apart.</summary>
internal static class UnionAspect
{
    public static void Compare(ShapePair pair)
    {
        var matched = new List<SpotPair>();
        foreach (var (before, after) in pair.Old.Unions.Zip(pair.New.Unions))
            matched.AddRange(Branches(pair, before, after));
        foreach (var gone in pair.Old.Unions.Skip(pair.New.Unions.Length))
            pair.Report(UnionRules.UnionRemoved, new(gone.Place, default), "The value need not be of one of several kinds.");
        foreach (var added in pair.New.Unions.Skip(pair.Old.Unions.Length))
            pair.Report(UnionRules.UnionAdded, new(default, added.Place), "The value must be of one of several kinds.");
        DiscriminatorAspect.Compare(pair, matched);
    }

    /// <summary>
    /// Whether a schema has become one of several alternatives, or is the one that is left of them. Then it is compared with that one alone.
    /// </summary>
    public static bool IsIntroduced(ShapePair pair) => (pair.Old.Unions, pair.New.Unions) switch
    {
        ([], [var union]) => IsOneOf(pair, pair.Old, union),
        ([var union], []) => IsOneOf(pair, pair.New, union),
        _ => false,
    };

    static bool IsOneOf(ShapePair pair, Shape single, Union union)
    {
        var isNew = single == pair.Old;
        var matching = single.Parts.Take(1).SelectMany(whole => BranchMatching.Of([whole], union.Branches.Select(Whole)).Matched).ToList();
        if (matching is not [var match])
            return false;
        foreach (var branch in union.Branches.Where(b => Whole(b) != match.New))
            pair.Report(isNew ? UnionRules.BranchAdded : UnionRules.BranchRemoved, isNew ? new(default, branch) : new(branch, default), Sentence(branch, isNew));
        var (one, other) = (new SchemaSpots(single.Parts), SchemaSpots.Of(match.New));
        pair.Descend("", isNew ? one : other, isNew ? other : one);
        return true;
    }

    static Spot Whole(Spot branch) => branch.Resolved();

    static IReadOnlyList<SpotPair> Branches(ShapePair pair, Union before, Union after)
    {
        var matching = BranchMatching.Of(before.Branches, after.Branches);
        if (before.IsExclusive != after.IsExclusive)
            pair.Report(
                after.IsExclusive ? UnionRules.ExactlyOne : UnionRules.AtLeastOne,
                new(before.Place, after.Place),
                after.IsExclusive ? "The value must be of exactly one kind." : "The value may be of several kinds.");
        foreach (var gone in matching.Removed)
            pair.Report(UnionRules.BranchRemoved, new(gone, default), Sentence(gone, isNew: false));
        foreach (var added in matching.Added)
            pair.Report(UnionRules.BranchAdded, new(default, added), Sentence(added, isNew: true));
        foreach (var match in matching.Matched)
            pair.Descend($"<{BranchMatching.Name(match.New)}>", SchemaSpots.Of(match.Old), SchemaSpots.Of(match.New));
        return matching.Matched;
    }

    static string Sentence(Spot branch, bool isNew) =>
        isNew ? $"The value may be '{BranchMatching.Name(branch)}', too." : $"The value may not be '{BranchMatching.Name(branch)}' any longer.";
}
