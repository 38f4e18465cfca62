using System.Collections.Immutable;
using MetaApi.Hosting.Documents;
using MetaApi.Model;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MetaApi.Endpoints;

/// <summary>The document of the described endpoints of one application. It is made anew when the application's endpoints change.</summary>
internal sealed class EndpointDocument(EndpointDataSource source, EndpointDocumentOptions options, string title)
{
    volatile Made? latest;

    public string Title => options.Title ?? title;

    public Task WriteJsonAsync(HttpContext context) => WriteAsync(context, Texts().Json);

    public Task WriteYamlAsync(HttpContext context) => WriteAsync(context, Texts().Yaml);

    /// <exception cref="ApiDeclarationException">Endpoints do not go together in one document; all mistakes are told.</exception>
    public ApiModel Build(IReadOnlyList<Endpoint> endpoints)
    {
        var models = endpoints.Where(IsShown).Select(e => e.Metadata.GetMetadata<DescribedEndpoint>()?.Model).OfType<ApiModel>().ToList();
        var settings = new ApiOptions { Title = Title, Version = options.Version, Description = options.Description };
        var document = new ApiModel(Title, settings, [.. models.SelectMany(m => m.Routes)]);
        ImmutableArray<Mistake> mistakes = [.. RouteChecks.Duplicates(document), .. SecuritySchemeChecks.Of(document), .. SchemaChecks.Of(document).Distinct()];
        return mistakes.IsEmpty ? document : throw new ApiDeclarationException($"The document '{Title}'", mistakes);
    }

    static Task WriteAsync(HttpContext context, DocumentText text) => text.At(context.Request.PathBase.ToUriComponent()).WriteAsync(context);

    DocumentTexts Texts()
    {
        var endpoints = source.Endpoints;
        if (latest is { } made && ReferenceEquals(made.Endpoints, endpoints))
            return made.Texts;
        var texts = new DocumentTexts(Build(endpoints), options.Document ?? new());
        latest = new(endpoints, texts);
        return texts;
    }

    bool IsShown(Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IEndpointGroupNameMetadata>()?.EndpointGroupName == options.GroupName
        && endpoint.Metadata.GetMetadata<IExcludeFromDescriptionMetadata>()?.ExcludeFromDescription is not true;

    sealed record Made(IReadOnlyList<Endpoint> Endpoints, DocumentTexts Texts);
}
