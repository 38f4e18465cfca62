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
        .. route.Meta.MaxBody is { } most ? [LimitCompiler.LimitBody(route, most)] : ImmutableArray<Func<Call, Task>>.Empty,
        .. InOrder(route).Select(Gate).OfType<Func<Call, Task>>(),
    ];

    /// <summary>Versions come last in <see cref="PolicyOrder"/>, and are judged together.</summary>
    public static ImmutableArray<CallEnclosure> Enclosures(ApiRoute route, ApiOptions options, Compilers compilers) =>
    [
        .. InOrder(route).Select(policy => Enclosure(policy, (route, options, compilers))).OfType<CallEnclosure>(),
        .. VersionCheck.Of(route) is { } versions ? ImmutableArray.Create<CallEnclosure>(versions.EncloseAsync) : [],
    ];

    /// <summary>What decides, behind the <c>Before</c> hooks, whether the action is to run: a request that is sent again is about the version it was first sent for.</summary>
    public static ImmutableArray<Func<Call, Task>> Conditions(ApiRoute route, ApiOptions options, Compilers compilers) =>
    [
        .. route.Policies.OfType<IdempotentPolicy>().Select(policy => (Func<Call, Task>)Repetition(policy, (route, options, compilers)).BeforeActionAsync),
        .. VersionCheck.Of(route) is { } versions ? ImmutableArray.Create<Func<Call, Task>>(versions.BeforeActionAsync) : [],
    ];

    static IEnumerable<RoutePolicy> InOrder(ApiRoute route) => route.Policies.OrderBy(p => p.Order);

    static Func<Call, Task>? Gate(RoutePolicy policy) => policy switch
    {
        DeprecatedPolicy deprecated => call =>
        {
            foreach (var (name, value) in deprecated.Sent)
                call.AddHeader(name, value);
            call.Telemetry.UsedDeprecated();
            return Task.CompletedTask;
        },
        RateLimitPolicy rate => LimitCompiler.Count(rate),
        SecurityPolicy { Requirement: { } requirement } => new SecurityGate(requirement).PassAsync,
        _ => null,
    };

    static CallEnclosure? Enclosure(RoutePolicy policy, (ApiRoute Route, ApiOptions Options, Compilers Compilers) of) => policy switch
    {
        ConcurrencyPolicy concurrency => new(LimitCompiler.Enclose(concurrency)),
        IdempotentPolicy idempotent => Repetition(idempotent, of).EncloseAsync,
        PagedPolicy paged => new PageEnclosure(paged, of.Route, of.Options).EncloseAsync,
        _ => null,
    };
    static IdempotencyEnclosure Repetition(IdempotentPolicy policy, (ApiRoute Route, ApiOptions Options, Compilers Compilers) of) =>
        new(policy, of.Route, of.Options, of.Compilers.Repetitions);
}
