using MetaApi.Health;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace MetaApi;

/// <summary>Adds the health of the library's own queues and stores to the health checks of ASP.NET.</summary>
public static class MetaApiHealth
{
    /// <summary>
    /// Adds a check of what the library itself holds: the calls that run, queues of concurrency limits, stores, the documents. It is degraded when something
    /// that has a limit is nearly full, and unhealthy when it is full. Without it nothing of this is counted.
    /// </summary>
    /// <param name="checks">The health checks: <c>services.AddHealthChecks()</c>.</param>
    /// <param name="configure">Changes when it finds fault.</param>
    /// <param name="name">The name of the check.</param>
    /// <param name="tags">Tags by which checks are chosen; none by default.</param>
    public static IHealthChecksBuilder AddMetaApi(
        this IHealthChecksBuilder checks, Action<MetaApiHealthOptions>? configure = null, string name = "MetaApi", IEnumerable<string>? tags = null)
    {
        ArgumentNullException.ThrowIfNull(checks);
        ArgumentException.ThrowIfNullOrEmpty(name);
        var options = new MetaApiHealthOptions();
        configure?.Invoke(options);
        checks.Services.AddSingleton(new HealthSources(options));
        return checks.Add(new(name, services => new MetaApiHealthCheck(services.GetRequiredService<HealthSources>(), options), null, tags));
    }
}
