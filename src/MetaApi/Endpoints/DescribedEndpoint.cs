using System.Collections.Immutable;
using MetaApi.Calls;
using MetaApi.Calls.Telemetry;
using MetaApi.Execution;
using MetaApi.Hosting;
using Microsoft.AspNetCore.Http;

namespace MetaApi.Endpoints;

/// <summary>Serves a described endpoint, and tells documents of it as a part of its metadata.</summary>
internal sealed class DescribedEndpoint(ImmutableArray<EndpointRoute> routes, ApiModel model, CallObserver observer)
{
    readonly AnswerSender answers = new(observer, routes[0].Operation.Route.OptionsIn(model.Options).Messages);

    /// <summary>The endpoint as a document shows it.</summary>
    public ApiModel Model => model;

    public Task HandleAsync(HttpContext context)
    {
        if (RouteFor(context.Request.Method) is not { } route)
            return answers.SendAsync(context, RefuseAsync(context), OperationTag.None);
        var call = new EndpointCall(context, route, observer);
        return answers.SendAsync(context, route.Operation.InvokeAsync(call), route.Operation.Tag);
    }

    ValueTask<Reply> RefuseAsync(HttpContext context) =>
        new Fallback(model).AnswerAsync(new HttpCall(context, HttpPath.Unmatched(0), observer, routes[0].Limiter), [], Allowed());

    string[] Allowed() => [.. routes.Select(r => r.Operation.Route.Method).Order(StringComparer.Ordinal)];

    /// <summary>ASP.NET tells no case of methods, and gives a preflight to the endpoint it asks about.</summary>
    EndpointRoute? RouteFor(string method)
    {
        foreach (var route in routes)
            if (route.Operation.Route.Method.Equals(method, StringComparison.OrdinalIgnoreCase))
                return route;
        return null;
    }
}
