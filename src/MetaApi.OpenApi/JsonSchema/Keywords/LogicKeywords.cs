using MetaApi.Schemas.Rules;

namespace MetaApi.OpenApi.JsonSchema.Keywords;

/// <summary>The rules that are made of schemas for the same value.</summary>
internal static class LogicKeywords
{
    public static IEnumerable<Rule> Read(SchemaObject schema)
    {
        foreach (var part in schema.Schemas("allOf"))
            yield return part;
        if (schema.Schemas("anyOf") is { IsEmpty: false } any)
            yield return AlternativesRule.AnyOf(any);
        if (schema.Schemas("oneOf") is { IsEmpty: false } one)
            yield return AlternativesRule.OneOf(one);
        if (schema.Schema("not") is { } excluded)
            yield return new NotRule(excluded);
        if (schema.Schema("if") is { } condition)
            yield return new IfRule(condition, schema.Schema("then"), schema.Schema("else"));
    }
}
