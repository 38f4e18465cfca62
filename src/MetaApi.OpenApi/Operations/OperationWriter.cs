using MetaApi.Model.Policies;
using MetaApi.OpenApi.Paths;
using MetaApi.OpenApi.Schemas;
using MetaApi.Schemas;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Operations;

/// <summary>Writes one route as an operation.</summary>
internal sealed class OperationWriter(ApiOptions options, OpenApiDocument document, SchemaWriter schemas)
{
    readonly OperationIds ids = new();

    readonly ResponseWriter responses = new(options, schemas);

    public OpenApiOperation Write(ApiRoute route, DocumentPath path)
    {
        var view = route.ViewAt(Stage.Param, options);
        return new()
        {
            OperationId = ids.For(route.Method, path.Own),
            Summary = route.Meta.Title,
            Description = route.Meta.Description,
            Tags = route.Tags.IsEmpty ? null : Tags(route),
            Parameters = ParameterWriter.Write(route, path, schemas, view) is { Count: > 0 } parameters ? parameters : null,
            Deprecated = route.Meta.Policies.OfType<DeprecatedPolicy>().Any(),
            Security = SecurityWriter.Write(route, document),
            RequestBody = RequestBodyWriter.Write(route.Meta, schemas, view, route.OptionsIn(options).Limits),
            Responses = responses.Write(route),
        };
    }

    HashSet<OpenApiTagReference> Tags(ApiRoute route) =>
        [.. route.Tags.Distinct().Select(name => new OpenApiTagReference(name, document))];
}
