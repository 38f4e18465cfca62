using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MetaApi.Hosting;

/// <summary>
/// Lets an endpoint match only its methods as they are spelled, where a route for every method may serve others: <c>get</c> is a method of its own,
/// which ASP.NET takes for GET. OPTIONS is let through, because a preflight is asked of the endpoint that it asks about.
/// </summary>
internal sealed class MethodConstraint(ImmutableArray<string> methods) : IRouteConstraint
{
    bool IRouteConstraint.Match(
        HttpContext? context, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection direction) =>
        context is null || methods.Contains(context.Request.Method) || context.Request.Method == "OPTIONS";
}
