using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MetaApi.Hosting;

/// <summary>Makes the endpoints of an API's document and docs page. What they serve is made when it is first asked for.</summary>
internal sealed class DocumentEndpoints(Mount mount, FallbackHandler fallback)
{
    readonly DocumentText document = new(mount.Api.Model);

    readonly SwaggerAssets assets = new(mount.Services);

    public IEnumerable<RouteEndpointBuilder> Build() => mount.Documents.Select(path =>
    {
        var endpoint = new RouteEndpointBuilder(Reading(Serving(path), path), RouteTemplates.For(mount.Prefix, path), 0)
        {
            DisplayName = $"GET {mount.Prefix.Append(path)}",
        };
        endpoint.Metadata.Add(new HttpMethodMetadata(["GET", "HEAD"]));
        return endpoint;
    });

    /// <summary>Methods are told apart by case, which ASP.NET does not do.</summary>
    RequestDelegate Reading(RequestDelegate serve, PathPattern path) => context => context.Request.Method is "GET" or "HEAD"
        ? serve(context)
        : fallback.HandleAsync(context, Prefix.LengthOf(context, path.Segments.Length));

    RequestDelegate Serving(PathPattern path)
    {
        if (path == DocumentPaths.Document)
            return context => StaticContent.WriteAsync(context, document.At(Prefix.TextOf(context, path.Segments.Length)), "application/json");
        if (path == DocumentPaths.Page)
            return context => DocsPage.WriteAsync(context, mount.Api.Model);
        if (path == DocumentPaths.Start)
            return context => StaticContent.WriteAsync(context, DocsPage.Start, "text/javascript; charset=utf-8");
        return context => assets.WriteAsync(context, path.Segments[^1].ToString());
    }
}
