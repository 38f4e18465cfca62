using System.Collections.Immutable;
using MetaApi.Tool.Comparing.Changes;
using MetaApi.Tool.Comparing.Rules;

namespace MetaApi.Tool.Comparing.Schemas;

/// <summary>Compares the values that are listed.</summary>
internal static class EnumAspect
{
    public static void Compare(ShapePair pair)
    {
        var (before, after) = (EnumValues.Of(pair.Old), EnumValues.Of(pair.New));
        if (before is { } values && after is { } others)
            Compare(pair, values, others);
        else if (before is not null)
            pair.Report(ValueRules.EnumRemoved, Place(pair), "Any value can be, where only listed ones could.");
        else if (after is not null)
            pair.Report(ValueRules.EnumAdded, Place(pair), "Only listed values are left, where any could be.");
    }

    static void Compare(ShapePair pair, ImmutableArray<string> before, ImmutableArray<string> after)
    {
        if (before is [var only] && after is [var other] && only != other)
        {
            pair.Report(ValueRules.ConstChanged, Place(pair), $"The only value is {other}, and was {only}.");
            return;
        }
        foreach (var value in before.Except(after))
            pair.Report(ValueRules.EnumValueRemoved, Place(pair), $"The value {value} is no longer listed.");
        foreach (var value in after.Except(before))
            pair.Report(ValueRules.EnumValueAdded, Place(pair), $"The value {value} is listed, too.");
    }

    static SpotPair Place(ShapePair pair)
    {
        var (listed, only) = (pair.Keyword("enum"), pair.Keyword("const"));
        return new(listed.Old.Exists ? listed.Old : only.Old, listed.New.Exists ? listed.New : only.New);
    }
}
