namespace MetaApi.OpenApi.JsonSchema.Keywords;

/// <summary>The keywords that say nothing of values; they must be well-formed all the same.</summary>
internal static class Annotations
{
    public static void Check(SchemaObject schema)
    {
        foreach (var keyword in new[] { "title", "description", "$comment", "contentEncoding", "contentMediaType" })
            schema.Text(keyword);
        foreach (var keyword in new[] { "deprecated", "readOnly", "writeOnly" })
            schema.Flag(keyword);
        schema.Values("examples");
        schema.TryRead("default", out _);
    }
}
