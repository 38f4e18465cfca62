namespace MetaApi.Schemas.Rules;

/// <summary><c>contains</c> with <c>minContains</c> and <c>maxContains</c>.</summary>
internal sealed class ContainsRule(SchemaRule wanted, int least, int most) : Rule
{
    readonly Failure tooFew = new(FailureCodes.Contains, "limit", least);

    readonly Failure tooMany = new(FailureCodes.MaxContains, "limit", most);

    public override bool Judge(object? value, Judgement judgement)
    {
        if (value is not List<object?> items)
            return true;
        var found = 0;
        for (var i = 0; i < items.Count && found <= most; i++)
            found += wanted.Judge(items[i], judgement.Silent) ? 1 : 0;
        return found < least ? judgement.Fail(tooFew) : found <= most || judgement.Fail(tooMany);
    }
}
