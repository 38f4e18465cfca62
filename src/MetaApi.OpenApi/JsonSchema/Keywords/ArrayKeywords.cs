using MetaApi.Schemas.Rules;

namespace MetaApi.OpenApi.JsonSchema.Keywords;

/// <summary>The rules of arrays.</summary>
internal static class ArrayKeywords
{
    public static IEnumerable<Rule> Read(SchemaObject schema)
    {
        var (least, most) = (schema.Count("minContains"), schema.Count("maxContains"));
        if (schema.Count("minItems") is { } fewest)
            yield return CountRule.MinItems(fewest);
        if (schema.Count("maxItems") is { } largest)
            yield return CountRule.MaxItems(largest);
        if (schema.Flag("uniqueItems") is true)
            yield return new UniqueItemsRule();
        if (schema.Has("prefixItems") || schema.Has("items"))
            yield return new ItemsRule(schema.Schemas("prefixItems"), schema.Schema("items"));
        if (schema.Schema("contains") is { } wanted)
            yield return new ContainsRule(wanted, least ?? 1, most ?? int.MaxValue);
    }
}
