namespace MetaApi.Schemas.Rules;

/// <summary><c>not</c>.</summary>
internal sealed class NotRule(SchemaRule rule) : Rule
{
    static readonly Failure Failure = new(FailureCodes.Not);

    public override IEnumerable<SchemaRule> InPlace => [rule];

    public override bool Judge(object? value, Judgement judgement) =>
        !rule.Judge(value, judgement.Silent) || judgement.Fail(Failure);
}
