namespace MetaApi.Schemas.Rules;

/// <summary>How many items an array has, or how many members an object.</summary>
internal sealed class CountRule : Rule
{
    readonly Func<object?, int?> count;

    readonly Func<int, bool> holds;

    readonly Failure failure;

    CountRule(Func<object?, int?> count, Func<int, bool> holds, Failure failure) =>
        (this.count, this.holds, this.failure) = (count, holds, failure);

    public static CountRule MinItems(int limit) => new(Items, n => n >= limit, new(FailureCodes.MinItems, "limit", limit));

    public static CountRule MaxItems(int limit) => new(Items, n => n <= limit, new(FailureCodes.MaxItems, "limit", limit));

    public static CountRule MinProperties(int limit) => new(Members, n => n >= limit, new(FailureCodes.MinProperties, "limit", limit));

    public static CountRule MaxProperties(int limit) => new(Members, n => n <= limit, new(FailureCodes.MaxProperties, "limit", limit));

    public override bool Judge(object? value, Judgement judgement) =>
        count(value) is not { } counted || holds(counted) || judgement.Fail(failure);

    static int? Items(object? value) => (value as List<object?>)?.Count;

    static int? Members(object? value) => (value as Dictionary<string, object?>)?.Count;
}
