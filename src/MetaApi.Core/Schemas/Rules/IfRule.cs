namespace MetaApi.Schemas.Rules;

/// <summary><c>if</c> with <c>then</c> and <c>else</c>.</summary>
internal sealed class IfRule(SchemaRule condition, SchemaRule? then, SchemaRule? otherwise) : Rule
{
    public override IEnumerable<SchemaRule> InPlace => [condition, .. then is null ? [] : new[] { then }, .. otherwise is null ? [] : new[] { otherwise }];

    public override bool Judge(object? value, Judgement judgement) =>
        (condition.Judge(value, judgement.Silent) ? then : otherwise)?.Judge(value, judgement) ?? true;
}
