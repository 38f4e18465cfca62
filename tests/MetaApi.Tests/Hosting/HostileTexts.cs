using System.Collections.Immutable;
using Microsoft.OpenApi;

namespace MetaApi.Tests.Hosting;

/// <summary>An API with a document for each of many texts, which has its text wherever one can stand.</summary>
static class HostileTexts
{
    const string PathStart = "/p";

    /// <summary>The declaration says it in twelve fields: title, version and description of the document, tag, summary, two descriptions, parameter, enumeration, default, example, property.</summary>
    public static Api ApiOf(IReadOnlyList<string> texts) => Api.Define(
        "Hostile",
        api =>
        {
            foreach (var (text, at) in texts.Select((text, at) => (text, at)))
                api.Post($"{PathStart}{at}", route => Declare(route.InDocuments(NameOf(at)), text));
        },
        new()
        {
            Title = texts[0],
            Documents = [.. texts.Select((text, at) => new ApiDocument(NameOf(at)) { Title = text, Version = text, Description = text })],
        });

    /// <summary>The name of the document of a text.</summary>
    public static string NameOf(int at) => $"d{at}";

    /// <summary>Says it where a declaration has no word for it, or refuses it.</summary>
    public static Action<OpenApiDocument> Adjust(IReadOnlyList<string> texts) => document =>
    {
        var path = document.Paths.Single();
        var text = texts[int.Parse(path.Key[PathStart.Length..])];
        Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out var url);
        document.Info.Contact = new() { Name = text, Email = text, Url = url };
        document.Info.License = new() { Name = text, Url = url };
        document.Info.TermsOfService = url;
        document.ExternalDocs = new() { Description = text, Url = url };
        document.Servers!.Add(new() { Url = text, Description = text });
        foreach (var tag in document.Tags!)
            (tag.Description, tag.ExternalDocs) = (text, new() { Description = text, Url = url });
        document.AddComponent<IOpenApiSecurityScheme>("hostile", new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.OpenIdConnect, OpenIdConnectUrl = url, Description = text,
        });
        Adjust((OpenApiOperation)path.Value.Operations!.Values.Single(), text, url);
    };

    static void Adjust(OpenApiOperation operation, string text, Uri? url)
    {
        operation.ExternalDocs = new() { Description = text, Url = url };
        foreach (var response in operation.Responses!.Values.OfType<OpenApiResponse>())
        {
            response.Headers ??= new Dictionary<string, IOpenApiHeader>();
            response.Headers[text] = new OpenApiHeader { Description = text, Example = text, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
            response.Links = new Dictionary<string, IOpenApiLink> { [text] = new OpenApiLink { OperationId = operation.OperationId, Description = text } };
        }
    }

    static void Declare(ApiRouteBuilder route, string text) => route
        .Tags(text)
        .Title(text)
        .Description(text)
        .Params(p => p
            .Query(text, Schema.String.OneOf(text, text + "!").Default(text).Example(text).Description(text))
            .Property(text, Schema.String.Example(text).Description(text), required: true))
        .Status(200, s => s.Expose(text, EntityOf(text)), text)
        .Action(_ => { });

    static Entity EntityOf(string text) => Entity.Define(text, e => e
        .Property(text, Schema.String.OneOf(text).Example(text).Description(text)));
}
