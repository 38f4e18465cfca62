using System.Globalization;
using MetaApi.OpenApi.Operations;
using MetaApi.OpenApi.Paths;
using MetaApi.OpenApi.Schemas;
using MetaApi.Schemas;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Webhooks;

/// <summary>Writes the requests that an API sends. What is sent is rendered, and what is answered is read, the other way round than for routes.</summary>
internal sealed class WebhookWriter(ApiOptions options, OpenApiDocument document, SchemaWriter schemas, HeaderComponents headers)
{
    /// <summary>What a receiver may answer where nothing is said of it.</summary>
    const string AnySuccess = "2XX";

    readonly WebhookIds ids = new(document);

    public OpenApiPathItem Write(ApiWebhook webhook)
    {
        var item = new OpenApiPathItem();
        ItemOperations.Add(item, webhook.Method, Operation(webhook.AsRoute));
        return item;
    }

    OpenApiOperation Operation(ApiRoute sent)
    {
        var view = sent.ViewAt(Stage.Render, options);
        var path = new DocumentPath(PathPattern.Root, PathPattern.Root);
        var examples = ShownExamples.Of(sent, options);
        return DeprecationWriter.Write(sent.Meta, new()
        {
            OperationId = ids.For(sent.Webhook!),
            Summary = sent.Meta.Title,
            Description = sent.Meta.Description,
            Tags = sent.Tags.IsEmpty ? null : Tags(sent),
            Parameters = new ParameterWriter(schemas, view, examples).Write(sent, path) is { Count: > 0 } parameters ? parameters : null,
            RequestBody = new RequestBodyWriter(schemas, view, examples).Write(sent.Meta, options.Limits),
            Responses = Responses(sent),
        });
    }

    HashSet<OpenApiTagReference> Tags(ApiRoute sent) => [.. sent.Tags.Distinct().Select(name => new OpenApiTagReference(name, document))];

    OpenApiResponses Responses(ApiRoute sent)
    {
        var responses = new OpenApiResponses();
        foreach (var answer in sent.Meta.Responses.OrderBy(r => r.Status))
            responses.Add(answer.Status.ToString(CultureInfo.InvariantCulture), Response(sent, answer));
        if (responses.Count == 0)
            responses.Add(AnySuccess, new OpenApiResponse { Description = "Received." });
        return responses;
    }

    /// <summary>A receiver sends what is declared; what the framework adds to its own answers is not for those of others.</summary>
    static IEnumerable<ResponseHeader> Told(ApiRoute sent, Response answer) =>
        answer.Headers.Concat(sent.Meta.Headers.Where(h => h.IsOn(answer.Status)).Select(h => h.Header));

    OpenApiResponse Response(ApiRoute sent, Response answer)
    {
        var view = sent.ViewAt(Stage.Param, options);
        return new()
        {
            Description = answer.Description ?? StatusSentences.Of(answer.Status),
            Headers = new HeaderWriter(schemas, view, headers, ShownExamples.Of(sent, options)).Write(answer.Status, Told(sent, answer)),
            Content = answer.Schema is { } schema
                ? new Dictionary<string, OpenApiMediaType> { [answer.ContentType ?? "application/json"] = new() { Schema = schemas.Write(schema, view) } }
                : null,
        };
    }
}
