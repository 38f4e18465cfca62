using System.Diagnostics.Metrics;
using MetaApi.Calls.Telemetry;
using MetaApi.Health;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MetaApi.Hosting;

/// <summary>Where a host tells what happens to calls: in its log, and to what counts and traces them.</summary>
internal sealed record CallObserver(ILogger Log, ApiTelemetry Telemetry)
{
    /// <param name="services">Those of the host; a meter of its factory ends with it.</param>
    /// <param name="api">The name of the API; null for endpoints that belong to none.</param>
    public static CallObserver Of(IServiceProvider services, string? api) => new(
        services.GetRequiredService<ILoggerFactory>().CreateLogger(ApiTelemetry.Name),
        new(MeterOf(services.GetService<IMeterFactory>()), api) { Running = services.GetService<HealthSources>()?.Running });

    static Meter MeterOf(IMeterFactory? factory) => factory is null
        ? new(ApiTelemetry.Name, ApiTelemetry.Version)
        : factory.Create(ApiTelemetry.Name, ApiTelemetry.Version);
}
