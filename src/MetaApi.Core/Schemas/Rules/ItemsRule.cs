using System.Collections.Immutable;

namespace MetaApi.Schemas.Rules;

/// <summary><c>prefixItems</c> and <c>items</c>, which is for those behind.</summary>
internal sealed class ItemsRule(ImmutableArray<SchemaRule> prefix, SchemaRule? rest) : Rule
{
    public override bool Judge(object? value, Judgement judgement)
    {
        if (value is not List<object?> items)
            return true;
        var passed = true;
        for (var i = 0; i < items.Count && (passed || !judgement.IsSilent); i++)
            if ((i < prefix.Length ? prefix[i] : rest) is { } rule)
                passed &= judgement.JudgeItem(rule, i, items[i]);
        return passed;
    }
}
