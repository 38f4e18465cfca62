namespace MetaApi.Schemas.Rules;

/// <summary><c>type</c>.</summary>
internal sealed class TypeRule(JsonTypes types, string names) : Rule
{
    readonly Failure failure = new(FailureCodes.Type, "expected", names);

    readonly Failure ofNull = new(FailureCodes.Null);

    public override JsonTypes Types => types;

    public override bool Judge(object? value, Judgement judgement) =>
        (PlainValue.TypeOf(value) & types) != 0 || judgement.Fail(value is null ? ofNull : failure);
}
