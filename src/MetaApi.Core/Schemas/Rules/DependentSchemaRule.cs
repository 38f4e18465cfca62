namespace MetaApi.Schemas.Rules;

/// <summary>One entry of <c>dependentSchemas</c>.</summary>
internal sealed class DependentSchemaRule(string trigger, SchemaRule rule) : Rule
{
    public override IEnumerable<SchemaRule> InPlace => [rule];

    public override bool Judge(object? value, Judgement judgement) =>
        value is not Dictionary<string, object?> members || !members.ContainsKey(trigger) || rule.Judge(value, judgement);
}
