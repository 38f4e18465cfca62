using System.Collections.Concurrent;
using MetaApi.OpenApi.Samples;
using Microsoft.OpenApi;

namespace MetaApi.Tool.Mocking;

/// <summary>The schemas of a document, read when they are first needed. One that cannot be judged is none: everything is taken for right.</summary>
/// <param name="document">The document.</param>
/// <param name="left">Which members are left out: <c>readOnly</c> or <c>writeOnly</c>.</param>
internal sealed class MockSchemas(OpenApiDocument document, string left)
{
    readonly DocumentSchemas schemas = new(document, left);

    readonly ConcurrentDictionary<IOpenApiSchema, SampleSchema?> known = new(ReferenceEqualityComparer.Instance);

    public SampleSchema? Of(IOpenApiSchema? schema) => schema is null ? null : known.GetOrAdd(schema, Read);

    SampleSchema? Read(IOpenApiSchema schema)
    {
        try
        {
            lock (schemas)
                return schemas.Of(schema);
        }
        catch (JsonSchemaException)
        {
            return null;
        }
    }
}
