using MetaApi.Health;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace MetaApi.Hosting.Documents;

/// <summary>Makes the endpoints of an API's documents and docs page. A document is made when it is first asked for.</summary>
internal sealed class DocumentEndpoints(Mount mount, FallbackHandler fallback)
{
    readonly Dictionary<PathPattern, DocumentText> texts = TextsOf(mount.Api.Model, mount.Document);

    readonly DocsPage page = new(mount.Api.Model.Title, ListedDocument.Of(mount.Api.Model), mount.Services);

    /// <summary>What the document does not serve is for a route for every method, if there is one.</summary>
    readonly MethodConstraint? methods = mount.Api.Model.Routes.Any(r => r.ServesAnyMethod) ? new(["GET", "HEAD"]) : null;

    public IEnumerable<RouteEndpointBuilder> Build()
    {
        if (!mount.Documents.IsEmpty)
            mount.Services.GetService<HealthSources>()?.Add([.. texts.Values.Distinct()]);
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

    RequestDelegate Serving(PathPattern path) => texts.TryGetValue(path, out var text)
        ? context => text.At(Prefix.TextOf(context, path.Segments.Length)).WriteAsync(context)
        : page.Serving(path);

    static Dictionary<PathPattern, DocumentText> TextsOf(ApiModel model, DocumentOptions options)
    {
        var named = model.Options.Documents.ToDictionary(d => d, d => new DocumentTexts(model, options with { Document = d.Name }));
        var first = model.Options.Documents.FirstOrDefault(d => options.Document is null || d.Name == options.Document);
        var unnamed = first is null ? new(model, options) : named[first];
        var texts = new Dictionary<PathPattern, DocumentText> { [DocumentPaths.Json] = unnamed.Json, [DocumentPaths.Yaml] = unnamed.Yaml };
        foreach (var (document, text) in named)
            (texts[DocumentPaths.JsonOf(document)], texts[DocumentPaths.YamlOf(document)]) = (text.Json, text.Yaml);
        return texts;
    }
}
