using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MetaApi.Hosting;

/// <summary>Lets an endpoint match only what one of these patterns does, so that ASP.NET goes on to other endpoints.</summary>
internal sealed class PatternConstraint(RouteLook look, ImmutableArray<PathPattern> patterns) : IRouteConstraint
{
    readonly int fixedLength = look.Segments.Count(s => s is not WildcardSegment);

    bool IRouteConstraint.Match(
        HttpContext? context, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection direction) =>
        context is null
        || (RawPath.Segments(context.Request, Prefix.LengthBefore(context, values[routeKey], fixedLength), out _) is { } path
            && patterns.Any(p => p.Match(path) is not null));
}
