using MetaApi.Model;
using MetaApi.Model.Policies;

namespace MetaApi.Execution.Limits;

/// <summary>The limiters of one API: one for each node that declares a limit, whatever routes below ask for it. They live as long as the API.</summary>
internal sealed class Limiters(TimeProvider clock)
{
    readonly Lock gate = new();

    readonly Dictionary<RoutePolicy, object> made = new(ReferenceEqualityComparer.Instance);

    public RateLimiter For(RateLimitPolicy policy) => (RateLimiter)Made(policy, () => RateLimiter.For(policy, clock));

    public ConcurrencyLimiter For(ConcurrencyPolicy policy) => (ConcurrencyLimiter)Made(policy, () => new ConcurrencyLimiter(policy.Limit, policy.Queue));

    /// <summary>Endpoints that ASP.NET builds may be compiled side by side.</summary>
    object Made(RoutePolicy policy, Func<object> make)
    {
        lock (gate)
        {
            if (!made.TryGetValue(policy, out var limiter))
                made.Add(policy, limiter = make());
            return limiter;
        }
    }
}
