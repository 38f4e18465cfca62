using System.Collections.Immutable;
using MetaApi.Execution;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MetaApi.Hosting;

/// <summary>Makes the endpoints of one mounted API.</summary>
internal sealed class ApiEndpoints(Mount mount)
{
    /// <summary>Behind every route of the host, so that only what nothing else serves arrives.</summary>
    const int LastOrder = int.MaxValue - 1;

    static readonly PathPattern Everything = PathPattern.Parse("/*");

    readonly FallbackHandler fallback = new(mount);

    readonly HashSet<string> headRoutes =
        [.. mount.Api.Model.Routes.Where(r => r.Method == "HEAD").Select(r => RouteTemplates.KeyOf(r.Pattern))];

    readonly TemplateOverlaps overlaps = new(mount.Api.Model.Routes);

    public IEnumerable<RouteEndpointBuilder> Build() =>
    [
        .. mount.Api.Operations.GroupBy(o => (o.Route.Method, RouteTemplates.KeyOf(o.Route.Pattern))).Select(g => Route([.. g])),
        .. new DocumentEndpoints(mount, fallback).Build(),
        .. Fallbacks(),
    ];

    RouteEndpointBuilder Route(ImmutableArray<Operation> alike)
    {
        var sorted = alike.Sort((one, other) => one.Route.Pattern.CompareSpecificity(other.Route.Pattern));
        ImmutableArray<PathPattern> patterns = [.. sorted.Select(o => o.Route.Pattern)];
        var constraint = overlaps.Concern(sorted[0].Route) ? new PatternConstraint(patterns) : null;
        var handler = new RouteHandler([.. sorted.Select(o => new RoutePlan(o))], LengthOf(patterns[0]), fallback, mount);
        var endpoint = new RouteEndpointBuilder(handler.HandleAsync, RouteTemplates.For(mount.Prefix, patterns[0], constraint), 0)
        {
            DisplayName = $"{sorted[0].Route.Method} {mount.Prefix.Append(patterns[0])}",
        };
        endpoint.Metadata.Add(new HttpMethodMetadata(Methods(sorted[0].Route)));
        foreach (var operation in sorted)
            endpoint.Metadata.Add(operation.Route);
        return endpoint;
    }

    /// <summary>HEAD is GET without the body, unless a route says otherwise.</summary>
    string[] Methods(ApiRoute route) =>
        route.Method == "GET" && !headRoutes.Contains(RouteTemplates.KeyOf(route.Pattern)) ? ["GET", "HEAD"] : [route.Method];

    /// <summary>
    /// What answers where no route does: everything below the prefix, or else, so that the rest is handed on, each path that
    /// the API has. ASP.NET weighs these endpoints for every request, so they carry no constraint where they can do without.
    /// </summary>
    IEnumerable<RouteEndpointBuilder> Fallbacks() => mount.AnswersUnknownPaths
        ? [Fallback(Everything, null)]
        : mount.Api.Model.Routes.Select(r => r.Pattern).Concat(mount.Documents)
            .GroupBy(RouteTemplates.KeyOf)
            .Select(same => Fallback(same.First(), HasWildcard(same.First()) ? new PatternConstraint([.. same]) : null));

    RouteEndpointBuilder Fallback(PathPattern pattern, IRouteConstraint? constraint)
    {
        var length = LengthOf(pattern);
        return new(
            context => fallback.HandleAsync(context, Prefix.LengthOf(context, length)),
            RouteTemplates.For(mount.Prefix, pattern, constraint), LastOrder)
        {
            DisplayName = $"MetaApi fallback of {mount.Prefix.Append(pattern)}",
        };
    }

    static bool HasWildcard(PathPattern pattern) => pattern.Segments.Any(s => s is WildcardSegment);

    /// <summary>How many segments a pattern has in ASP.NET's terms, where a catch-all is the last.</summary>
    static int LengthOf(PathPattern pattern)
    {
        var wildcard = pattern.Segments.ToList().FindIndex(s => s is WildcardSegment);
        return wildcard < 0 ? pattern.Segments.Length : wildcard + 1;
    }
}
