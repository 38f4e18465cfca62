using System.Diagnostics.Metrics;
using MetaApi.Calls.Telemetry;
using MetaApi.Health;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MetaApi.Hosting;

/// <summary>Where a host tells what happens to calls: in its log, and to what counts and traces them.</summary>
internal sealed record CallObserver(CallLog Log, ApiTelemetry Telemetry, ReplyWatch Replies)
{
    /// <param name="services">Those of the host; a meter of its factory ends with it.</param>
    /// <param name="api">The name of the API; null for endpoints that belong to none.</param>
    /// <param name="options">What the host says of the API.</param>
    public static CallObserver Of(IServiceProvider services, string? api, MetaApiOptions options)
    {
        var loggers = services.GetRequiredService<ILoggerFactory>();
        var log = new CallLog(loggers);
        var telemetry = new ApiTelemetry(MeterOf(services.GetService<IMeterFactory>()), api) { Log = log, Running = services.GetService<HealthSources>()?.Running };
        return new(log, telemetry, ReplyWatch.Of(services, loggers.CreateLogger("MetaApi.Responses"), options));
    }

    static Meter MeterOf(IMeterFactory? factory) => factory is null
        ? new(ApiTelemetry.Name, ApiTelemetry.Version)
        : factory.Create(ApiTelemetry.Name, ApiTelemetry.Version);
}
