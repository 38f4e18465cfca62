using MetaApi.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MetaApi;

/// <summary>Serves an API with ASP.NET Core.</summary>
public static class MetaApiHosting
{
    /// <summary>Maps an API onto endpoint routing, with its document and docs page.</summary>
    /// <param name="endpoints">Where to map it.</param>
    /// <param name="api">The API.</param>
    /// <param name="prefix">The path it stands under, for example <c>/api</c>; the root by default.</param>
    /// <param name="configure">Changes how it is served.</param>
    /// <returns>A builder whose conventions concern every endpoint of the API.</returns>
    public static IEndpointConventionBuilder MapMetaApi(
        this IEndpointRouteBuilder endpoints, Api api, string prefix = "", Action<MetaApiOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(api);
        ArgumentNullException.ThrowIfNull(prefix);
        var mount = Mount.Of(api, PathPattern.Parse(prefix), endpoints.ServiceProvider, configure);
        var source = new ApiEndpointDataSource(mount);
        endpoints.DataSources.Add(source);
        return source;
    }

    /// <summary>Maps a module as an API onto endpoint routing, with its document and docs page.</summary>
    /// <typeparam name="TModule">The module.</typeparam>
    /// <param name="endpoints">Where to map it.</param>
    /// <param name="prefix">The path it stands under, for example <c>/api</c>; the root by default.</param>
    /// <param name="configure">Changes how it is served.</param>
    /// <returns>A builder whose conventions concern every endpoint of the API.</returns>
    /// <exception cref="ApiDeclarationException">The declaration has mistakes; all of them are told.</exception>
    public static IEndpointConventionBuilder MapMetaApi<TModule>(
        this IEndpointRouteBuilder endpoints, string prefix = "", Action<MetaApiOptions>? configure = null)
        where TModule : ApiModule, new() => endpoints.MapMetaApi(Api.Define<TModule>(), prefix, configure);

    /// <summary>
    /// Serves an API as plain middleware, also inside <c>app.Map("/v1", …)</c>. It comes before endpoints mapped elsewhere, and
    /// hands on the requests that it does not match.
    /// </summary>
    /// <param name="app">Where to add it.</param>
    /// <param name="api">The API.</param>
    /// <param name="configure">Changes how it is served.</param>
    public static IApplicationBuilder UseMetaApi(this IApplicationBuilder app, Api api, Action<MetaApiOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(app);
        ArgumentNullException.ThrowIfNull(api);
        return app.Use(next => Branch(app.New(), api, configure, next));
    }

    /// <summary>Serves a module as plain middleware, also inside <c>app.Map("/v1", …)</c>.</summary>
    /// <typeparam name="TModule">The module.</typeparam>
    /// <param name="app">Where to add it.</param>
    /// <param name="configure">Changes how it is served.</param>
    /// <exception cref="ApiDeclarationException">The declaration has mistakes; all of them are told.</exception>
    public static IApplicationBuilder UseMetaApi<TModule>(this IApplicationBuilder app, Action<MetaApiOptions>? configure = null)
        where TModule : ApiModule, new() => app.UseMetaApi(Api.Define<TModule>(), configure);

    static RequestDelegate Branch(IApplicationBuilder branch, Api api, Action<MetaApiOptions>? configure, RequestDelegate next)
    {
        var mount = Mount.Of(api, PathPattern.Root, branch.ApplicationServices, configure) with { Next = HandOn };
        branch.UseRouting();
        branch.UseEndpoints(endpoints => endpoints.DataSources.Add(new ApiEndpointDataSource(mount)));
        branch.Run(HandOn);
        var pipeline = branch.Build();
        return context =>
        {
            OuterRouting.SetAside(context);
            return pipeline(context);
        };

        Task HandOn(HttpContext context)
        {
            OuterRouting.Restore(context);
            return next(context);
        }
    }
}
