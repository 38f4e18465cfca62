using System.Collections.Immutable;
using MetaApi.Calls.Telemetry;

namespace MetaApi.Health;

/// <summary>What a host's health check asks. It is a service of hosts that have the check, and of no other.</summary>
internal sealed class HealthSources(MetaApiHealthOptions options)
{
    ImmutableArray<IHealthSource> all = [];

    public RunningCalls Running { get; } = new(options.ActiveCalls);

    public ImmutableArray<IHealthSource> All => [Running, .. all];

    /// <summary>Adds what fills. It stays for as long as the host.</summary>
    public void Add(params ImmutableArray<IHealthSource> sources) => ImmutableInterlocked.Update(ref all, (known, added) => known.AddRange(added), sources);
}
