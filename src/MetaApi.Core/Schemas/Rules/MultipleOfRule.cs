namespace MetaApi.Schemas.Rules;

/// <summary><c>multipleOf</c>.</summary>
internal sealed class MultipleOfRule(object divisor) : Rule
{
    readonly Failure failure = new(FailureCodes.MultipleOf, "step", PlainNumbers.Figure(divisor));

    public override bool Judge(object? value, Judgement judgement) =>
        !PlainNumbers.IsNumber(value) || PlainNumbers.IsMultiple(value!, divisor) || judgement.Fail(failure);
}
