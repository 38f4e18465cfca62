using MetaApi.Hosting.Documents;
using MetaApi.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace MetaApi.Hosting;

/// <summary>Makes the endpoints of one mounted API.</summary>
internal sealed class ApiEndpoints
{
    /// <summary>Behind every route of the host, so that only what nothing else serves arrives.</summary>
    const int LastOrder = int.MaxValue - 1;

    static readonly PathPattern Everything = PathPattern.Parse("/*");

    readonly Mount mount;

    readonly FallbackHandler fallback;

    readonly List<EndpointPlan> plans;

    readonly TemplateOverlaps overlaps;

    public ApiEndpoints(Mount mount)
    {
        this.mount = mount;
        fallback = new(mount);
        var routes = mount.Api.Operations.Select(o => (Look: RouteLook.Of(o.Route.Pattern), Operation: o)).ToList();
        plans = [.. EndpointPlan.Of(routes)];
        overlaps = new([.. routes.Select(r => (r.Look, r.Operation.Route))]);
    }

    public IEnumerable<RouteEndpointBuilder> Build() =>
    [
        .. plans.Select(Route),
        .. new DocumentEndpoints(mount, fallback).Build(),
        .. Fallbacks(),
    ];

    RouteEndpointBuilder Route(EndpointPlan plan)
    {
        var (operations, own) = (plan.Operations, plan.Own);
        var handler = new RouteHandler([.. operations.Select(o => new RoutePlan(o))], plan, fallback, mount);
        var endpoint = new RouteEndpointBuilder(handler.HandleAsync, Template(plan), 0)
        {
            DisplayName = $"{own.Method} {mount.Prefix.Append(own.Pattern)}",
        };
        if (!plan.Methods.IsEmpty)
            endpoint.Metadata.Add(new HttpMethodMetadata(plan.Methods));
        foreach (var operation in operations.Reverse())
            endpoint.Metadata.Add(operation.Route);
        DeclaredAccess.Mark(endpoint.Metadata, operations.Select(o => o.Route));
        return endpoint;
    }

    RoutePattern Template(EndpointPlan plan)
    {
        var patterns = plan.Operations.Select(o => o.Route.Pattern).ToList();
        return RouteTemplates.For(
            mount.Prefix, plan.Own.Pattern,
            overlaps.ConcernPaths(plan.Look, plan.Own, [.. patterns]) ? new PatternConstraint(plan.Look, [.. patterns]) : null,
            overlaps.ConcernMethods(plan.Look, plan.Own) ? new MethodConstraint(plan.Methods) : null);
    }

    /// <summary>
    /// What answers where no route does: everything below the prefix, or else, so that the rest is handed on, each path that
    /// the API has. ASP.NET weighs these endpoints for every request, so they carry no constraint where they can do without.
    /// </summary>
    IEnumerable<RouteEndpointBuilder> Fallbacks() => mount.AnswersUnknownPaths
        ? [Fallback(RouteLook.Of(Everything), Everything, null)]
        : mount.Api.Model.Routes.Select(r => r.Pattern).Concat(mount.Documents)
            .GroupBy(RouteLook.Of)
            .Select(same => Fallback(same.Key, same.First(), same.Key.HasWildcard || same.Key.HasMixed ? new PatternConstraint(same.Key, [.. same]) : null));

    RouteEndpointBuilder Fallback(RouteLook look, PathPattern pattern, PatternConstraint? constraint) =>
        new(context => fallback.HandleAsync(context, Prefix.LengthOf(context, look.Segments.Length)),
            RouteTemplates.For(mount.Prefix, pattern, constraint), LastOrder)
        {
            DisplayName = $"MetaApi fallback of {mount.Prefix.Append(pattern)}",
        };
}
