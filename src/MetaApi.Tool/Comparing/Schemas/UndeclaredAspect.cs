using MetaApi.Tool.Comparing.Changes;
using MetaApi.Tool.Comparing.Rules;

namespace MetaApi.Tool.Comparing.Schemas;

/// <summary>Compares what holds for properties and items that are not declared by name or place.</summary>
internal static class UndeclaredAspect
{
    public static void Compare(ShapePair pair)
    {
        Items(pair);
        var (before, after) = (Undeclared.RefusesProperties(pair.Old), Undeclared.RefusesProperties(pair.New));
        if (before && !after)
            pair.Report(PropertyRules.UndeclaredAllowed, pair.Keyword("additionalProperties"), "There may be undeclared properties.");
        else if (after && !before)
            pair.Report(PropertyRules.UndeclaredRefused, pair.Keyword("additionalProperties"), "There may be no undeclared properties any longer.");
        else if (!before)
            pair.Descend("*", "additionalProperties");
        Patterns(pair, before && after);
    }

    static void Items(ShapePair pair)
    {
        var (before, after) = (Undeclared.RefusesItems(pair.Old), Undeclared.RefusesItems(pair.New));
        if (before && !after)
            pair.Report(PropertyRules.UndeclaredItemsAllowed, pair.Keyword("items"), "There may be items beyond the declared ones.");
        if (after && !before)
            pair.Report(PropertyRules.UndeclaredItemsRefused, pair.Keyword("items"), "There may be no items beyond the declared ones any longer.");
    }

    /// <summary>Where undeclared properties are refused, a pattern lets more through; elsewhere it asks more of what it matches.</summary>
    static void Patterns(ShapePair pair, bool isClosed)
    {
        var (before, after) = (pair.Old.Members("patternProperties"), pair.New.Members("patternProperties"));
        foreach (var pattern in before.Keys.Union(after.Keys))
        {
            var (one, other) = (before.GetValueOrDefault(pattern, SchemaSpots.None), after.GetValueOrDefault(pattern, SchemaSpots.None));
            if (before.ContainsKey(pattern) && after.ContainsKey(pattern))
                pair.Descend($"/{pattern}/", one, other);
            else
                pair.ReportOneSided(ShapePair.At(one, other), Rules(isClosed), $"The pattern '{pattern}' for names of properties");
        }
    }

    static (ChangeRule Added, ChangeRule Removed) Rules(bool isClosed) =>
        isClosed ? (PropertyRules.NamesWidened, PropertyRules.NamesNarrowed) : (PropertyRules.NamesNarrowed, PropertyRules.NamesWidened);
}
