namespace MetaApi.Schemas.Rules;

/// <summary><c>minimum</c>, <c>maximum</c> and their exclusive sisters.</summary>
internal sealed class LimitRule : Rule
{
    readonly object limit;

    readonly Func<int, bool> holds;

    readonly Failure failure;

    LimitRule(object limit, string code, Func<int, bool> holds)
    {
        this.limit = limit;
        this.holds = holds;
        failure = new(code, "limit", PlainNumbers.Figure(limit));
    }

    public static LimitRule AtLeast(object limit) => new(limit, FailureCodes.Minimum, order => order >= 0);

    public static LimitRule AtMost(object limit) => new(limit, FailureCodes.Maximum, order => order <= 0);

    public static LimitRule MoreThan(object limit) => new(limit, FailureCodes.ExclusiveMinimum, order => order > 0);

    public static LimitRule LessThan(object limit) => new(limit, FailureCodes.ExclusiveMaximum, order => order < 0);

    public override bool Judge(object? value, Judgement judgement) =>
        !PlainNumbers.IsNumber(value) || holds(PlainNumbers.Compare(value!, limit)) || judgement.Fail(failure);
}
