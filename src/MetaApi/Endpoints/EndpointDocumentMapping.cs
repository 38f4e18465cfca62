using MetaApi.Hosting.Documents;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace MetaApi.Endpoints;

/// <summary>Maps the document of described endpoints, and the page that shows it.</summary>
internal static class EndpointDocumentMapping
{
    static readonly string[] Methods = ["GET", "HEAD"];

    public static IEndpointConventionBuilder Map(IEndpointRouteBuilder endpoints, string prefix, EndpointDocumentOptions options)
    {
        var services = endpoints.ServiceProvider;
        var environment = services.GetRequiredService<IWebHostEnvironment>();
        var source = services.GetRequiredService<EndpointDataSource>();
        var document = new EndpointDocument(source, options, environment.ApplicationName);
        services.GetRequiredService<IHostApplicationLifetime>().ApplicationStarted.Register(() => document.Build(source.Endpoints));
        var group = endpoints.MapGroup(prefix);
        if (options.Documents ?? environment.IsDevelopment())
            MapAll(group, document, new(document.Title, [ListedDocument.Single(document.Title)], services));
        return group.ExcludeFromDescription();
    }

    static void MapAll(RouteGroupBuilder group, EndpointDocument document, DocsPage page)
    {
        Map(group, DocumentPaths.Json, document.WriteJsonAsync);
        Map(group, DocumentPaths.Yaml, document.WriteYamlAsync);
        foreach (var path in DocumentPaths.Parts.Prepend(DocumentPaths.Page))
            Map(group, path, page.Serving(path));
    }

    static void Map(RouteGroupBuilder group, PathPattern path, RequestDelegate serve) => group.MapMethods(path.ToString(), Methods, serve);
}
