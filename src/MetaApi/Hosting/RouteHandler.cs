using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MetaApi.Hosting;

/// <summary>Serves the routes that look alike to ASP.NET; nearly always that is one.</summary>
internal sealed class RouteHandler(ImmutableArray<RoutePlan> routes, EndpointPlan plan, FallbackHandler fallback, Mount mount)
{
    readonly AnswerSender answers = new(mount.Observer, mount.Api.Model.Options.Messages);

    readonly int templateLength = plan.Look.Segments.Length;

    readonly string method = plan.Own.Method;

    public Task HandleAsync(HttpContext context)
    {
        var prefixLength = Prefix.LengthOf(context, templateLength);
        var isServed = IsServed(context.Request.Method);
        foreach (var route in routes)
            if ((isServed || route.ServesAnyMethod) && HttpPath.Match(context.Request, route, prefixLength) is { } path)
                return answers.SendAsync(context, route.Operation.InvokeAsync(new HttpCall(context, path, mount.Observer, mount.Limiter)), route.Operation.Tag);
        return fallback.HandleAsync(context, prefixLength);
    }

    /// <summary>ASP.NET tells no case here either, and gives a preflight to the route it asks about.</summary>
    bool IsServed(string requested) => requested == method || (requested == "HEAD" && method == "GET");
}
