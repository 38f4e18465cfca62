using MetaApi.OpenApi.Schemas;
using MetaApi.Schemas;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Operations;

/// <summary>Writes the bodies of the answers of one route, by media type.</summary>
internal sealed class ContentWriter(SchemaWriter schemas, View view, ShownExamples examples)
{
    readonly RenderedSchemaWriter rendered = new(schemas);

    /// <summary>Null for an answer without a body.</summary>
    public Dictionary<string, OpenApiMediaType>? Write(Response response, RouteMeta meta) => response switch
    {
        { Kind: BodyKind.Events, ContentType: { } type } => Of(type, EventWriter.Write(response, schemas, view), response),
        { Kind: BodyKind.Stream or BodyKind.File, ContentType: { } type } => Of(type, null, response),
        { ContentType: { } type } => Of(type, schemas.Write(Schema.String, view), response),
        { IsProblem: true } => Of(Problem.ContentType, ProblemBody, response),
        { Schema: { } schema } => Of("application/json", rendered.Write(schema, view, meta.RenderScopes), response),
        _ => null,
    };

    /// <summary>The problem that may leave although another body is declared.</summary>
    public OpenApiMediaType ProblemBeside(int status) => new() { Schema = ProblemBody, Examples = examples.OfProblem(status) };

    IOpenApiSchema ProblemBody => schemas.Write(ProblemSchema.Entity, view);

    Dictionary<string, OpenApiMediaType> Of(string type, IOpenApiSchema? schema, Response response) =>
        new() { [type] = new() { Schema = schema, Examples = examples.OfAnswer(response) } };
}
