using MetaApi.Hosting;
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
            MapAll(group, document, new(services));
        return group.ExcludeFromDescription();
    }

    static void MapAll(RouteGroupBuilder group, EndpointDocument document, SwaggerAssets assets)
    {
        Map(group, DocumentPaths.Document, document.WriteAsync);
        Map(group, DocumentPaths.Page, new DocsPage(document.Title).WriteAsync);
        Map(group, DocumentPaths.Start, DocsPage.Start().WriteAsync);
        foreach (var name in SwaggerAssets.Names)
            Map(group, DocumentPaths.Page.Append(PathPattern.Parse(name)), context => assets.WriteAsync(context, name));
    }

    static void Map(RouteGroupBuilder group, PathPattern path, RequestDelegate serve) => group.MapMethods(path.ToString(), Methods, serve);
}
