using System.Collections.Immutable;
using MetaApi.Execution;

namespace MetaApi.Hosting;

/// <summary>One endpoint: the routes that look alike to ASP.NET and serve a method, nearly always one.</summary>
/// <param name="Look">What ASP.NET sees.</param>
/// <param name="Methods">The methods it is reached by; empty for all that no other endpoint of this look has.</param>
/// <param name="Operations">The routes, the one that goes first at the front.</param>
internal sealed record EndpointPlan(RouteLook Look, ImmutableArray<string> Methods, ImmutableArray<Operation> Operations)
{
    /// <summary>A route of its method, and not one for every method beside it.</summary>
    public ApiRoute Own => Operations.Select(o => o.Route).FirstOrDefault(r => Methods is [var method, ..] && r.Method == method) ?? Operations[0].Route;

    public static IEnumerable<EndpointPlan> Of(IEnumerable<(RouteLook Look, Operation Operation)> routes) =>
        from alike in routes.GroupBy(r => r.Look, r => r.Operation)
        let methods = alike.Select(o => o.Route.Method).Distinct().ToList()
        from method in methods
        select new EndpointPlan(alike.Key, Reached(method, methods), [.. Serving(alike, method)]);

    /// <summary>HEAD is GET without the body, unless a route says otherwise.</summary>
    static ImmutableArray<string> Reached(string method, List<string> methods) =>
        method == ApiRoute.AnyMethod ? [] : method == "GET" && !methods.Contains("HEAD") ? ["GET", "HEAD"] : [method];

    static IEnumerable<Operation> Serving(IEnumerable<Operation> alike, string method) => alike
        .Where(o => o.Route.Serves(method))
        .OrderBy(o => o.Route, Comparer<ApiRoute>.Create((one, other) => one.ComparePrecedence(other, method)));
}
