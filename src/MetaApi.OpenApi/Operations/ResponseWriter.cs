using MetaApi.Calls;
using System.Globalization;
using MetaApi.Model;
using MetaApi.OpenApi.Schemas;
using MetaApi.Schemas;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Operations;

/// <summary>Writes what a route may answer, by status: what is declared, and the errors that its inputs imply.</summary>
internal sealed class ResponseWriter(ApiOptions options, SchemaWriter schemas)
{
    readonly RenderedSchemaWriter rendered = new(schemas);

    public OpenApiResponses Write(ApiRoute route)
    {
        var view = route.ViewAt(Stage.Render, options);
        var all = Declared(route).Concat(ImpliedResponses.Of(route, options)).OrderBy(r => r.Status);
        var responses = new OpenApiResponses();
        foreach (var response in all)
            responses.Add(response.Status.ToString(CultureInfo.InvariantCulture), Response(route, response, view));
        foreach (var status in ImpliedResponses.ProblemsBesideBodies(route, options))
            responses[status.ToString(CultureInfo.InvariantCulture)].Content?.TryAdd(Problem.ContentType, ProblemBody(view));
        return responses;
    }

    /// <summary>A route that declares no success answers 200 without a body.</summary>
    static IEnumerable<Response> Declared(ApiRoute route) => route.DeclaresSuccess
        ? route.Meta.Responses
        : route.Meta.Responses.Append(new(200, null));

    OpenApiResponse Response(ApiRoute route, Response response, View view) => new()
    {
        Description = response.Description ?? StatusSentences.Of(response.Status),
        Headers = HeaderWriter.Write(route, response, schemas, view),
        Content = route.Method != "HEAD" && Statuses.MayHaveBody(response.Status) ? Content(response, route.Meta, view) : null,
    };

    OpenApiMediaType ProblemBody(View view) => new() { Schema = schemas.Write(ProblemSchema.Entity, view) };

    Dictionary<string, OpenApiMediaType>? Content(Response response, RouteMeta meta, View view) => response switch
    {
        { Kind: BodyKind.Events, ContentType: { } type } => Content(type, EventWriter.Write(response, schemas, view)),
        { Kind: BodyKind.Stream or BodyKind.File, ContentType: { } type } => Content(type, null),
        { ContentType: { } type } => Content(type, schemas.Write(Schema.String, view)),
        { IsProblem: true } => new() { [Problem.ContentType] = ProblemBody(view) },
        { Schema: { } schema } => Content("application/json", rendered.Write(schema, view, meta.RenderScopes)),
        _ => null,
    };

    static Dictionary<string, OpenApiMediaType> Content(string type, IOpenApiSchema? schema) =>
        new() { [type] = new() { Schema = schema } };
}
