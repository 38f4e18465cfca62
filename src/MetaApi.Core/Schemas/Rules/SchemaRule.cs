using System.Collections.Immutable;

namespace MetaApi.Schemas.Rules;

/// <summary>A schema: all its rules must pass. It is given its rules after it is made, because schemas may refer to each other in circles.</summary>
internal sealed class SchemaRule : Rule
{
    const JsonTypes Unknown = (JsonTypes)(-1);

    ImmutableArray<Rule> rules = [];

    JsonTypes types = Unknown;

    public override IEnumerable<SchemaRule> InPlace =>
        rules.SelectMany(rule => rule is SchemaRule schema ? [schema] : rule.InPlace);

    /// <summary>Kept once it is known: to find it again in every schema that leads here could take exponentially long.</summary>
    public override JsonTypes Types => types is Unknown ? types = rules.Aggregate(JsonTypes.All, (all, rule) => all & rule.Types) : types;

    /// <param name="given">The rules; that of the type first, because a value of another type is wrong in no other way.</param>
    public void Give(ImmutableArray<Rule> given) => rules = given;

    public override bool Judge(object? value, Judgement judgement)
    {
        if (!judgement.Budget.TryEnter())
            return false;
        var passed = JudgeAll(value, judgement);
        judgement.Budget.Leave();
        return passed;
    }

    bool JudgeAll(object? value, Judgement judgement)
    {
        var passed = true;
        foreach (var rule in rules)
        {
            passed &= judgement.Budget.TryTake(1) && rule.Judge(value, judgement);
            if (!passed && (judgement.IsSilent || rule is TypeRule))
                break;
        }
        return passed;
    }
}
