using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MetaApi.Hosting;

/// <summary>Serves the routes that look alike to ASP.NET; nearly always that is one.</summary>
internal sealed class RouteHandler(ImmutableArray<RoutePlan> routes, int templateLength, FallbackHandler fallback, Mount mount)
{
    readonly AnswerSender answers = new(mount.Logger, mount.Api.Model.Options.Messages);

    public Task HandleAsync(HttpContext context)
    {
        var prefixLength = Prefix.LengthOf(context, templateLength);
        if (!IsServed(context.Request.Method))
            return fallback.HandleAsync(context, prefixLength);
        foreach (var route in routes)
            if (HttpPath.Match(context.Request, route, prefixLength) is { } path)
                return answers.SendAsync(context, route.Operation.InvokeAsync(new HttpCall(context, path, mount.Logger)), route.Pattern);
        return fallback.HandleAsync(context, prefixLength);
    }

    /// <summary>ASP.NET tells no case here either, and gives a preflight to the route it asks about.</summary>
    bool IsServed(string method) => method == routes[0].Operation.Route.Method || (method == "HEAD" && routes[0].Operation.Route.Method == "GET");
}
