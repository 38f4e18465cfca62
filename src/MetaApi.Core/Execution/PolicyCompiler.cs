using System.Collections.Immutable;
using MetaApi.Model;
using MetaApi.Model.Policies;

namespace MetaApi.Execution;

/// <summary>
/// What the policies of a route do, in the order of <see cref="PolicyOrder"/>. Gates are passed before anything else of a call is known: a stranger is
/// refused before a body is read. Enclosures begin when the inputs are read and end when the reply is made.
/// </summary>
internal static class PolicyCompiler
{
    public static IEnumerable<Func<Call, Task>> Gates(ApiRoute route) =>
    [
        .. route.Meta.MaxBody is { } most ? [LimitCompiler.LimitBody(route.Meta.HasBody || route.Meta.KeepsBody ? null : most)] : ImmutableArray<Func<Call, Task>>.Empty,
        .. InOrder(route).Select(Gate).OfType<Func<Call, Task>>(),
    ];

    public static ImmutableArray<CallEnclosure> Enclosures(ApiRoute route) =>
        [.. InOrder(route).Select(Enclosure).OfType<CallEnclosure>()];

    static IEnumerable<RoutePolicy> InOrder(ApiRoute route) => route.Meta.Policies.OrderBy(p => p.Order);

    static Func<Call, Task>? Gate(RoutePolicy policy) => policy switch
    {
        DeprecatedPolicy deprecated => call =>
        {
            foreach (var (name, value) in deprecated.Sent)
                call.AddHeader(name, value);
            return Task.CompletedTask;
        },
        RateLimitPolicy rate => LimitCompiler.Count(rate),
        _ => null,
    };

    static CallEnclosure? Enclosure(RoutePolicy policy) => policy switch
    {
        ConcurrencyPolicy concurrency => new(LimitCompiler.Enclose(concurrency)),
        _ => null,
    };
}
