using MetaApi.OpenApi.Paths;
using MetaApi.OpenApi.Schemas;
using MetaApi.Schemas;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Operations;

/// <summary>Writes one route as an operation.</summary>
internal sealed class OperationWriter
{
    readonly OperationIds ids;

    readonly ApiOptions options;

    readonly OpenApiDocument document;

    readonly SchemaWriter schemas;

    readonly HeaderComponents headers;

    readonly ResponseWriter responses;

    public OperationWriter(ApiModel model, OpenApiDocument document, SchemaWriter schemas)
    {
        (options, this.document, this.schemas) = (model.Options, document, schemas);
        ids = new(model.Routes.Select(r => r.Meta.OperationId).OfType<string>());
        headers = new(document);
        responses = new(options, schemas, headers);
    }

    /// <summary>The headers that many answers have alike.</summary>
    public HeaderComponents Headers => headers;

    public OpenApiOperation Write(ApiRoute route, DocumentPath path)
    {
        var view = route.ViewAt(Stage.Param, options);
        var examples = ShownExamples.Of(route, options);
        return DeprecationWriter.Write(route.Meta, new()
        {
            OperationId = ids.For(route, path.Own),
            Summary = route.Meta.Title,
            Description = route.Meta.Description,
            Tags = route.Tags.IsEmpty ? null : Tags(route),
            Parameters = new ParameterWriter(schemas, view, examples).Write(route, path) is { Count: > 0 } parameters ? parameters : null,
            Security = SecurityWriter.Write(route, document),
            RequestBody = new RequestBodyWriter(schemas, view, examples).Write(route.Meta, route.OptionsIn(options).Limits),
            Responses = responses.Write(route, examples),
        });
    }

    HashSet<OpenApiTagReference> Tags(ApiRoute route) =>
        [.. route.Tags.Distinct().Select(name => new OpenApiTagReference(name, document))];
}
