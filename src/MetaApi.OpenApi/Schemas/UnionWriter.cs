using MetaApi.Schemas;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Schemas;

/// <summary>Writes a value of one of several schemas, and the member that tells them apart.</summary>
internal static class UnionWriter
{
    public static OpenApiSchema Write(UnionSchema union, View view, Func<Schema, View, IOpenApiSchema> write)
    {
        List<IOpenApiSchema> alternatives = [.. union.Alternatives.Select(a => write(a, view))];
        return new()
        {
            OneOf = union.Kind is UnionKind.OneOf ? alternatives : null,
            AnyOf = union.Kind is UnionKind.AnyOf ? alternatives : null,
            Discriminator = MappingOf(union, alternatives, view),
        };
    }

    /// <summary>OpenAPI maps the texts of a discriminator to components only.</summary>
    static OpenApiDiscriminator? MappingOf(UnionSchema union, List<IOpenApiSchema> alternatives, View view) =>
        Discriminator.Of(union, view) is { } known && alternatives.TrueForAll(a => a is OpenApiSchemaReference)
            ? new() { PropertyName = known.Name, Mapping = known.Mapping.ToDictionary(m => m.Text, m => (OpenApiSchemaReference)alternatives[m.Alternative]) }
            : null;
}
