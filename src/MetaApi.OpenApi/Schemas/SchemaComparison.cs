using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Schemas;

/// <summary>Schemas as their text, by which they are compared.</summary>
internal static class SchemaComparison
{
    public static string Text(IOpenApiSchema schema)
    {
        using var text = new StringWriter();
        schema.SerializeAsV31(new OpenApiJsonWriter(text));
        return text.ToString();
    }
}
