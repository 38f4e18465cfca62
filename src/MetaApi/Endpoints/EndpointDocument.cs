using System.Collections.Immutable;
using MetaApi.Hosting;
using MetaApi.Model;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MetaApi.Endpoints;

/// <summary>The document of the described endpoints of one application. It is made anew when the application's endpoints change.</summary>
internal sealed class EndpointDocument(EndpointDataSource source, EndpointDocumentOptions options, string title)
{
    volatile Made? latest;

    public string Title => options.Title ?? title;

    public Task WriteAsync(HttpContext context) => Text().At(context.Request.PathBase.ToUriComponent()).WriteAsync(context);

    /// <exception cref="ApiDeclarationException">Endpoints do not go together in one document; all mistakes are told.</exception>
    public ApiModel Build(IReadOnlyList<Endpoint> endpoints)
    {
        var models = endpoints.Where(IsShown).Select(e => e.Metadata.GetMetadata<DescribedEndpoint>()?.Model).OfType<ApiModel>().ToList();
        var shared = models.FirstOrDefault()?.Options ?? new();
        var settings = shared with { Title = Title, Version = options.Version, Description = options.Description };
        var document = new ApiModel(Title, settings, [.. models.SelectMany(m => m.Routes.Select(r => Settled(r, m.Options)))]);
        ImmutableArray<Mistake> mistakes = [.. OtherStatuses(models, shared), .. SchemaChecks.Of(document).Distinct()];
        return mistakes.IsEmpty ? document : throw new ApiDeclarationException($"The document '{Title}'", mistakes);
    }

    DocumentText Text()
    {
        var endpoints = source.Endpoints;
        if (latest is { } made && ReferenceEquals(made.Endpoints, endpoints))
            return made.Text;
        var text = new DocumentText(Build(endpoints), options.Document ?? new());
        latest = new(endpoints, text);
        return text;
    }

    bool IsShown(Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IEndpointGroupNameMetadata>()?.EndpointGroupName == options.GroupName
        && endpoint.Metadata.GetMetadata<IExcludeFromDescriptionMetadata>()?.ExcludeFromDescription is not true;

    /// <summary>The errors that follow from the endpoint's own options, for the document's may be others.</summary>
    static ApiRoute Settled(ApiRoute route, ApiOptions own) => route with
    {
        Meta = route.Meta with { Responses = [.. route.Meta.Responses, .. ImpliedResponses.Of(route, own)] },
    };

    static IEnumerable<Mistake> OtherStatuses(List<ApiModel> models, ApiOptions shared) =>
        from model in models
        where model.Options.InvalidStatus != shared.InvalidStatus
        select EndpointMistakes.OtherStatus(model.Routes[0], model.Options.InvalidStatus, shared.InvalidStatus);

    sealed record Made(IReadOnlyList<Endpoint> Endpoints, DocumentText Text);
}
