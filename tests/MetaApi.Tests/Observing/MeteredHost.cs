using System.Diagnostics.Metrics;
using MetaApi.Calls.Telemetry;
using MetaApi.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace MetaApi.Tests.Observing;

/// <summary>A host whose meter somebody listens to.</summary>
sealed class MeteredHost : IAsyncDisposable
{
    MeteredHost(TestHost host, HeardMetrics metrics) => (Host, Metrics) = (host, metrics);

    public TestHost Host { get; }

    public HeardMetrics Metrics { get; }

    /// <summary>Serves an API under <c>/api</c>.</summary>
    public static Task<MeteredHost> ServingAsync(Action<NamespaceBuilder> block, Action<WebApplicationBuilder>? build = null) =>
        StartAsync(app => app.MapMetaApi(Some.Api(block), "/api"), build);

    public static async Task<MeteredHost> StartAsync(Action<WebApplication> map, Action<WebApplicationBuilder>? build = null)
    {
        var host = await TestHost.StartAsync(map, build);
        var factory = host.Services.GetRequiredService<IMeterFactory>();
        return new(host, new(i => i.Meter.Name == ApiTelemetry.Name && ReferenceEquals(i.Meter.Scope, factory)));
    }

    public async ValueTask DisposeAsync()
    {
        Metrics.Dispose();
        await Host.DisposeAsync();
    }
}
