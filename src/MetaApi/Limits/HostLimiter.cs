using System.Collections.Frozen;
using MetaApi.Calls.Limits;
using MetaApi.Calls.Telemetry;
using MetaApi.Model.Policies;

namespace MetaApi.Limits;

/// <summary>The limiters of one mounted API: one for each node that says a limit. They are made with the mount, and live as long.</summary>
internal sealed class HostLimiter : CallLimiter
{
    readonly FrozenDictionary<RateRule, RatePartitions> rates;

    readonly FrozenDictionary<ConcurrencyRule, ConcurrencyPartitions> places;

    public HostLimiter(IEnumerable<ApiRoute> routes, LimiterStore store)
    {
        var policies = routes.SelectMany(r => r.Meta.Policies).ToList();
        rates = policies.OfType<RateLimitPolicy>().Select(p => p.Limit).Distinct().ToFrozenDictionary(limit => limit, store.For);
        places = policies.OfType<ConcurrencyPolicy>().Select(p => p.Limit).Distinct().ToFrozenDictionary(limit => limit, store.For);
    }

    /// <summary>The queues of those that let calls wait.</summary>
    public IEnumerable<IHealthSource> Queues => places.Where(p => p.Key.Queue > 0).Select(p => p.Value);

    public override RateGrant Take(RateRule limit, in PartitionKey key) => rates[limit].Take(key);

    public override IDisposable? TryEnter(ConcurrencyRule limit, in PartitionKey key) => places[limit].TryEnter(key);

    public override ValueTask<IDisposable?> EnterAsync(ConcurrencyRule limit, PartitionKey key, CancellationToken cancelled) =>
        places[limit].EnterAsync(key, cancelled);
}
