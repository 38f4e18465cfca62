using System.Runtime.CompilerServices;
using MetaApi.Endpoints;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MetaApi;

/// <summary>Gives existing endpoints declared inputs, validation, rendering and a place in a document.</summary>
public static class MetaApiEndpoints
{
    /// <summary>
    /// Describes an endpoint, so that it is served as a route of an API is. On a group it holds for the handlers of all endpoints in the group, and what
    /// they say themselves is nearer. Mistakes are told as an <see cref="ApiDeclarationException"/> when the endpoints are built.
    /// </summary>
    /// <typeparam name="TBuilder">The endpoint, such as <c>app.MapPut(…)</c>, or a group.</typeparam>
    /// <param name="builder">The endpoint or group.</param>
    /// <param name="describe">Says the words of a route on its argument.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static TBuilder WithMetaApi<TBuilder>(
        this TBuilder builder, Action<EndpointDescriptionBuilder> describe,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) where TBuilder : IEndpointConventionBuilder
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(describe);
        var description = new EndpointDescriptionBuilder(new(file, line));
        describe(description);
        DescriptionConvention.AddTo(builder, new(description, builder is RouteGroupBuilder));
        return builder;
    }

    /// <summary>The call that a described endpoint serves: its checked inputs, and what it renders.</summary>
    /// <param name="context">The request.</param>
    /// <exception cref="InvalidOperationException">No described endpoint serves the request.</exception>
    public static Call MetaApiCall(this HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return EndpointCall.Serving(context).Call;
    }

    /// <summary>
    /// Maps the document of all described endpoints of the application, <c>openapi.json</c> and <c>openapi.yaml</c>, and the page <c>docs</c> that shows it. It also tells all
    /// mistakes of the descriptions in the log when the application starts.
    /// </summary>
    /// <param name="endpoints">Where to map them.</param>
    /// <param name="prefix">The path they stand under; the root by default.</param>
    /// <param name="configure">Changes what the document says.</param>
    /// <returns>A builder whose conventions concern document and page.</returns>
    public static IEndpointConventionBuilder MapMetaApiDocument(
        this IEndpointRouteBuilder endpoints, string prefix = "", Action<EndpointDocumentOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(prefix);
        var options = new EndpointDocumentOptions();
        configure?.Invoke(options);
        return EndpointDocumentMapping.Map(endpoints, prefix, options);
    }
}
