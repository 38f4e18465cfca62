using System.Collections.Immutable;
using MetaApi.Calls;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MetaApi.Hosting;

/// <summary>Serves the routes that look alike to ASP.NET; nearly always that is one.</summary>
internal sealed class RouteHandler(ImmutableArray<RoutePlan> routes, int templateLength, FallbackHandler fallback, Mount mount)
{
    public Task HandleAsync(HttpContext context)
    {
        var prefixLength = Prefix.LengthOf(context, templateLength);
        if (!IsServed(context.Request.Method))
            return fallback.HandleAsync(context, prefixLength);
        foreach (var route in routes)
            if (HttpPath.Match(context.Request, route, prefixLength) is { } path)
                return ServeAsync(context, route, path);
        return fallback.HandleAsync(context, prefixLength);
    }

    /// <summary>ASP.NET tells no case here either, and gives a preflight to the route it asks about.</summary>
    bool IsServed(string method) => method == routes[0].Operation.Route.Method || (method == "HEAD" && routes[0].Operation.Route.Method == "GET");

    async Task ServeAsync(HttpContext context, RoutePlan route, HttpPath path)
    {
        try
        {
            using var reply = await route.Operation.InvokeAsync(new HttpCall(context, path, mount.Logger));
            if (reply.Fault is { } fault)
                HostLog.CallFailed(mount.Logger, fault, context.Request.Method, route.Pattern.ToString());
            ReplyWriter.Write(reply, context);
        }
        catch (Exception gone) when (gone is ClientGoneException or OperationCanceledException)
        {
            HostLog.ClientGone(mount.Logger, context.Request.Method, route.Pattern.ToString());
            context.Abort();
        }
    }
}
