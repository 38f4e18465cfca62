using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MetaApi.Hosting;

/// <summary>Lets the fallback match only paths that the API has, if with another method, so that all others are handed on.</summary>
internal sealed class KnownPathConstraint(Mount mount) : IRouteConstraint
{
    bool IRouteConstraint.Match(
        HttpContext? context, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection direction) =>
        context is null
        || (RawPath.Segments(context.Request, Prefix.LengthBefore(context, values[routeKey], 0), out _) is { } path
            && mount.Allowed(path).Length > 0);
}
