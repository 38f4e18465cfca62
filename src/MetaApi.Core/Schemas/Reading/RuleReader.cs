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
        return context.Failures.Count == before
            && ((value is null && schema.IsNullable) || RuleVerdict.Passes(schema.Rule, value, context.Failures));
    }
}
