using System.Collections.Immutable;
using MetaApi.Calls.Telemetry;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace MetaApi.Health;

/// <summary>Reports how full the library's own queues and stores are: degraded when one is nearly full, unhealthy when it refuses.</summary>
internal sealed class MetaApiHealthCheck(HealthSources sources, MetaApiHealthOptions options) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var levels = sources.All.GroupBy(s => s.Name, StringComparer.Ordinal).Select(Level.Of).ToImmutableArray();
        var worst = levels.MaxBy(l => l.Fullness)!;
        var status = worst.Fullness >= 1 ? context.Registration.FailureStatus
            : worst.Fullness >= options.DegradedAt ? HealthStatus.Degraded
            : HealthStatus.Healthy;
        var description = status is HealthStatus.Healthy ? null : $"{worst.Name}: {worst.Count} of {worst.Limit}.";
        return Task.FromResult(new HealthCheckResult(status, description, data: DataOf(levels)));
    }

    static Dictionary<string, object> DataOf(ImmutableArray<Level> levels)
    {
        var data = new Dictionary<string, object>();
        foreach (var level in levels)
        {
            data[level.Name] = level.Count;
            if (level.Limit is { } limit)
                data[$"{level.Name}.limit"] = limit;
        }
        return data;
    }

    /// <summary>How full sources of one name are: the fullest of them, or where nothing limits them all together.</summary>
    sealed record Level(string Name, long Count, long? Limit)
    {
        public double Fullness => Limit is { } limit ? (double)Count / Math.Max(limit, 1) : 0;

        public static Level Of(IGrouping<string, IHealthSource> sources)
        {
            var levels = sources.Select(s => new Level(s.Name, s.Count, s.Limit)).ToImmutableArray();
            return levels.Where(l => l.Limit is not null).MaxBy(l => l.Fullness)
                ?? new(sources.Key, levels.Sum(l => l.Count), null);
        }
    }
}
