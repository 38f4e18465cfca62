namespace MetaApi.Schemas.Rules;

/// <summary><c>uniqueItems</c>, in one pass.</summary>
internal sealed class UniqueItemsRule : Rule
{
    static readonly Failure Failure = new(FailureCodes.UniqueItems);

    public override bool Judge(object? value, Judgement judgement)
    {
        if (value is not List<object?> items)
            return true;
        if (!judgement.Budget.TryTake(PlainValue.SizeOf(items)))
            return false;
        var seen = new HashSet<object?>(PlainEquality.Instance);
        foreach (var item in items)
            if (!seen.Add(item))
                return judgement.Fail(Failure);
        return true;
    }
}
