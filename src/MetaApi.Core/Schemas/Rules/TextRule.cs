using MetaApi.Schemas.Constraints;

namespace MetaApi.Schemas.Rules;

/// <summary>A constraint on texts, as schemas have it too: lengths, patterns and formats.</summary>
internal sealed class TextRule(Constraint constraint) : Rule
{
    readonly ICheck<string> check = (ICheck<string>)constraint;

    public override bool Judge(object? value, Judgement judgement) =>
        value is not string text
        || (judgement.Budget.TryTake(PlainValue.SizeOf(text)) && check.Accepts(text))
        || judgement.Fail(constraint.Failure);
}
