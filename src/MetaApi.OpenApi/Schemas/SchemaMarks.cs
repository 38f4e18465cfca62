using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Schemas;

/// <summary>Says something of a schema that was written, by reference or where it stands.</summary>
internal static class SchemaMarks
{
    public static void ReadOnly(IOpenApiSchema schema)
    {
        if (schema is OpenApiSchemaReference reference)
            reference.ReadOnly = true;
        else if (schema is RawSchema raw)
            raw.Add("readOnly", true);
        else
            ((OpenApiSchema)schema).ReadOnly = true;
    }

    public static void WriteOnly(IOpenApiSchema schema)
    {
        if (schema is OpenApiSchemaReference reference)
            reference.WriteOnly = true;
        else if (schema is RawSchema raw)
            raw.Add("writeOnly", true);
        else
            ((OpenApiSchema)schema).WriteOnly = true;
    }
}
