using MetaApi.Schemas.Rules;
using MetaApi.Tool.Comparing.Rules;

namespace MetaApi.Tool.Comparing.Schemas;

/// <summary>Compares the types of values, and whether they may be null.</summary>
internal static class TypeAspect
{
    /// <returns>Whether the values have anything in common.</returns>
    public static bool Compare(ShapePair pair)
    {
        var (before, after) = (WithoutNull(pair.Old), WithoutNull(pair.New));
        if (before != after)
            pair.Report(Rule(before, after), pair.Keyword("type"), $"The value is {JsonTypeNames.Text(after)}, and was {JsonTypeNames.Text(before)}.");
        if (pair.Old.Unions.Length == pair.New.Unions.Length && (before == after || IsOpposedByNull(pair, Rule(before, after))))
            Nulls(pair);
        return before == after || (before & after) != JsonTypes.None;
    }

    static JsonTypes WithoutNull(Shape shape) => shape.Types & ~JsonTypes.Null;

    static ChangeRule Rule(JsonTypes before, JsonTypes after) => (before & after) switch
    {
        JsonTypes.None => after == JsonTypes.None ? ValueRules.TypeNarrowed : before == JsonTypes.None ? ValueRules.TypeWidened : ValueRules.TypeChanged,
        var both when both == after => ValueRules.TypeNarrowed,
        var both when both == before => ValueRules.TypeWidened,
        _ => ValueRules.TypeChanged,
    };

    /// <summary>Whether what is said of null is not said by the change of types already, because it may go the other way.</summary>
    static bool IsOpposedByNull(ShapePair pair, ChangeRule types) => types == (pair.Old.AllowsNull() ? ValueRules.TypeWidened : ValueRules.TypeNarrowed);

    static void Nulls(ShapePair pair)
    {
        var (before, after) = (pair.Old.AllowsNull(), pair.New.AllowsNull());
        if (before && !after)
            pair.Report(ValueRules.NullRefused, "The value may not be null any longer.");
        if (after && !before)
            pair.Report(ValueRules.NullAllowed, "The value may be null.");
    }
}
