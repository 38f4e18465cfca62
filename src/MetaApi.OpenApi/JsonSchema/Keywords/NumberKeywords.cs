using MetaApi.Schemas.Rules;

namespace MetaApi.OpenApi.JsonSchema.Keywords;

/// <summary>The rules of numbers.</summary>
internal static class NumberKeywords
{
    public static IEnumerable<Rule> Read(SchemaObject schema)
    {
        if (schema.Number("minimum") is { } least)
            yield return LimitRule.AtLeast(least);
        if (schema.Number("exclusiveMinimum") is { } below)
            yield return LimitRule.MoreThan(below);
        if (schema.Number("maximum") is { } most)
            yield return LimitRule.AtMost(most);
        if (schema.Number("exclusiveMaximum") is { } above)
            yield return LimitRule.LessThan(above);
        if (schema.Number("multipleOf") is not { } divisor)
            yield break;
        if (PlainNumbers.Compare(divisor, 0L) > 0)
            yield return new MultipleOfRule(divisor);
        else
            schema.Wrong("multipleOf", "a number above 0");
    }
}
