namespace MetaApi.Schemas.Rules;

/// <summary><c>propertyNames</c>.</summary>
internal sealed class PropertyNamesRule(SchemaRule rule) : Rule
{
    static readonly Failure Failure = new(FailureCodes.PropertyNames);

    public override bool Judge(object? value, Judgement judgement)
    {
        if (value is not Dictionary<string, object?> members)
            return true;
        var passed = true;
        foreach (var name in members.Keys)
            if (!rule.Judge(name, judgement.Silent))
                passed = judgement.FailAt(name, Failure);
        return passed;
    }
}
