using MetaApi.Schemas.Rules;

namespace MetaApi.Schemas.Reading;

/// <summary>Reads a plain value and judges it by the rules of a JSON Schema.</summary>
internal sealed class RuleReader<TSource>(RuleSchema schema) : ValueReader<TSource, object?>
    where TSource : struct, ITokenSource, allows ref struct
{
    readonly AnyReader<TSource> plain = new();

    public override bool AcceptsNull => true;

    public override bool TryRead(ref TSource source, ReadContext context, out object? value)
    {
        var before = context.Failures.Count;
        plain.TryRead(ref source, context, out value);
        if (context.Failures.Count > before)
            return false;
        return (value is null && schema.IsNullable) || Passes(value, context, before);
    }

    bool Passes(object? value, ReadContext context, int before)
    {
        var budget = new StepBudget(value);
        var passed = schema.Rule.Judge(value, new(context.Failures, budget));
        if (!budget.IsSpent)
            return passed;
        context.Failures.Replace(before, new(FailureCodes.Alternatives, "limit", budget.Limit));
        return false;
    }
}
