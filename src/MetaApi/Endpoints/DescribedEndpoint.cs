using System.Collections.Immutable;
using MetaApi.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace MetaApi.Endpoints;

/// <summary>Serves a described endpoint, and tells documents of it as a part of its metadata.</summary>
internal sealed class DescribedEndpoint(ImmutableArray<EndpointRoute> routes, ApiModel model, ILogger logger, ReplyWatch replies)
{
    readonly AnswerSender answers = new(logger, routes[0].Operation.Route.OptionsIn(model.Options).Messages);

    /// <summary>The endpoint as a document shows it.</summary>
    public ApiModel Model => model;

    public Task HandleAsync(HttpContext context)
    {
        if (RouteFor(context.Request.Method) is not { } route)
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return Task.CompletedTask;
        }
        var call = new EndpointCall(context, route, logger, replies);
        return answers.SendAsync(context, route.Operation.InvokeAsync(call), route.Operation.Route.Pattern);
    }

    /// <summary>ASP.NET tells no case of methods, and gives a preflight to the endpoint it asks about.</summary>
    EndpointRoute? RouteFor(string method)
    {
        foreach (var route in routes)
            if (route.Operation.Route.Method.Equals(method, StringComparison.OrdinalIgnoreCase))
                return route;
        return null;
    }
}
