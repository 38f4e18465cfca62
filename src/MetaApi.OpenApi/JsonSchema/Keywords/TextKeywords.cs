using MetaApi.Schemas.Constraints;
using MetaApi.Schemas.Rules;

namespace MetaApi.OpenApi.JsonSchema.Keywords;

/// <summary>The rules of texts, and <c>format</c>.</summary>
internal static class TextKeywords
{
    public static IEnumerable<Rule> Read(SchemaObject schema)
    {
        if (schema.Count("minLength") is { } least)
            yield return new TextRule(new MinLength(least));
        if (schema.Count("maxLength") is { } most)
            yield return new TextRule(new MaxLength(most));
        if (schema.Text("pattern") is { } pattern && Checked(schema, new Pattern(pattern)) is { } matching)
            yield return matching;
        if (schema.Text("format") is { } format && (NumberFormatRule.Find(format) ?? Checked(schema, new Format(format))) is { } formatted)
            yield return formatted;
    }

    static TextRule? Checked(SchemaObject schema, Constraint rule)
    {
        if (rule.Mistake is not { } mistake)
            return new(rule);
        schema.Report(SchemaProblems.Broken(schema.PointerTo(rule.Keyword), rule.Keyword, mistake));
        return null;
    }
}
