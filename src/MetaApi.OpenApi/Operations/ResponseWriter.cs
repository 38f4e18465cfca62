using System.Globalization;
using MetaApi.Calls;
using MetaApi.Model;
using MetaApi.OpenApi.Schemas;
using MetaApi.Schemas;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Operations;

/// <summary>Writes what a route may answer, by status: what is declared, and the errors that its inputs imply.</summary>
internal sealed class ResponseWriter(ApiOptions options, SchemaWriter schemas, HeaderComponents shared)
{
    public OpenApiResponses Write(ApiRoute route, ShownExamples examples)
    {
        var view = route.ViewAt(Stage.Render, options);
        var content = new ContentWriter(schemas, view, examples);
        var headers = new HeaderWriter(schemas, view, shared, examples);
        var implied = new ImpliedResponses(route, options);
        var carried = new ImpliedHeaders(route, options, implied);
        var responses = new OpenApiResponses();
        foreach (var response in Declared(route).Concat(implied.Undeclared).OrderBy(r => r.Status))
            responses.Add(response.Status.ToString(CultureInfo.InvariantCulture), new OpenApiResponse
            {
                Description = response.Description ?? StatusSentences.Of(response.Status),
                Headers = headers.Write(response.Status, carried.Of(response)),
                Content = route.Method != "HEAD" && Statuses.MayHaveBody(response.Status) ? content.Write(response, route.Meta) : null,
            });
        foreach (var status in implied.ProblemsBesideBodies)
            responses[status.ToString(CultureInfo.InvariantCulture)].Content?.TryAdd(Problem.ContentType, content.ProblemBeside(status));
        return responses;
    }

    /// <summary>A route that declares no success answers 200 without a body.</summary>
    static IEnumerable<Response> Declared(ApiRoute route) => route.DeclaresSuccess
        ? route.Meta.Responses
        : route.Meta.Responses.Append(new(200, null));
}
