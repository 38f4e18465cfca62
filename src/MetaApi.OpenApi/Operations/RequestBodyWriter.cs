using MetaApi.OpenApi.Schemas;
using MetaApi.Schemas;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Operations;

/// <summary>Writes the body of a route; null when it has none.</summary>
internal sealed class RequestBodyWriter(SchemaWriter schemas, View view, ShownExamples examples)
{
    public OpenApiRequestBody? Write(RouteMeta meta, ApiLimits limits)
    {
        var properties = meta.Inputs.Where(i => i.Place is InputPlace.Body).Select(i => i.AsProperty()).ToList();
        if (meta.BodyFile is { } file)
            return BodyFileWriter.Write(file, limits);
        if (meta.HasForm)
            return new FormWriter(schemas, view, limits).Write(meta, examples.OfForm());
        if (meta.Body is { } whole)
            return Body(schemas.Write(whole, view), Requirement.OfBody(whole), examples.OfBody([whole]));
        return properties.Count == 0
            ? null
            : Body(schemas.Object(new([.. properties]), view), properties.Any(p => Requirement.Of(p, view.Stage)), examples.OfBody(properties.Select(p => p.Schema)));
    }

    static OpenApiRequestBody Body(IOpenApiSchema schema, bool required, Dictionary<string, IOpenApiExample>? shown) => new()
    {
        Required = required,
        Content = new Dictionary<string, OpenApiMediaType> { ["application/json"] = new() { Schema = schema, Examples = shown } },
    };}
