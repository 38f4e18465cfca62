using MetaApi.Schemas.Rules;

namespace MetaApi.OpenApi.JsonSchema.Keywords;

/// <summary><c>$ref</c>, and <c>$schema</c>, which must name the dialect that is read.</summary>
internal static class ReferenceKeywords
{
    public static IEnumerable<Rule> Read(SchemaObject schema)
    {
        if (schema.Text("$schema") is { } dialect && dialect.TrimEnd('#') != Dialect.Uri)
            schema.Report(SchemaProblems.OtherDialect(schema.PointerTo("$schema")));
        return schema.Text("$ref") is { } reference && schema.Referred(reference) is { } rule ? [rule] : [];
    }
}
