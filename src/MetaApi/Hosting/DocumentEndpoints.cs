using MetaApi.Health;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace MetaApi.Hosting;

/// <summary>Makes the endpoints of an API's document and docs page. The document is made when it is first asked for.</summary>
internal sealed class DocumentEndpoints(Mount mount, FallbackHandler fallback)
{
    readonly DocumentText document = new(mount.Api.Model, mount.Document);

    readonly SwaggerAssets assets = new(mount.Services);

    /// <summary>What the document does not serve is for a route for every method, if there is one.</summary>
    readonly MethodConstraint? methods = mount.Api.Model.Routes.Any(r => r.ServesAnyMethod) ? new(["GET", "HEAD"]) : null;

    public IEnumerable<RouteEndpointBuilder> Build()
    {
        if (!mount.Documents.IsEmpty)
            mount.Services.GetService<HealthSources>()?.Add(document);
        return mount.Documents.Select(Endpoint);
    }

    RouteEndpointBuilder Endpoint(PathPattern path)
    {
        var endpoint = new RouteEndpointBuilder(Reading(Serving(path), path), RouteTemplates.For(mount.Prefix, path, method: methods), 0)
        {
            DisplayName = $"GET {mount.Prefix.Append(path)}",
        };
        endpoint.Metadata.Add(new HttpMethodMetadata(["GET", "HEAD"]));
        return endpoint;
    }

    /// <summary>Methods are told apart by case, which ASP.NET does not do.</summary>
    RequestDelegate Reading(RequestDelegate serve, PathPattern path) => context => context.Request.Method is "GET" or "HEAD"
        ? serve(context)
        : fallback.HandleAsync(context, Prefix.LengthOf(context, path.Segments.Length));

    RequestDelegate Serving(PathPattern path)
    {
        if (path == DocumentPaths.Document)
            return context => document.At(Prefix.TextOf(context, path.Segments.Length)).WriteAsync(context);
        if (path == DocumentPaths.Page)
            return new DocsPage(mount.Api.Model.Title).WriteAsync;
        if (path == DocumentPaths.Start)
            return DocsPage.Start().WriteAsync;
        return context => assets.WriteAsync(context, path.Segments[^1].ToString());
    }
}
