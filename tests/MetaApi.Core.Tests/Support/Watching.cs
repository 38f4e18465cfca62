using System.Diagnostics.Metrics;
using MetaApi.Calls.Telemetry;

namespace MetaApi.Core.Tests.Support;

/// <summary>Calls an API while somebody listens to what it counts.</summary>
internal sealed class Watching : IDisposable
{
    readonly Meter meter = new(ApiTelemetry.Name);

    readonly Api api;

    public Watching(Api api)
    {
        this.api = api;
        Metrics = new(instrument => instrument.Meter == meter);
        Telemetry = new(meter, api.Model.Name);
    }

    public HeardMetrics Metrics { get; }

    public ApiTelemetry Telemetry { get; }

    public Task<Answer> SendAsync(FakeRequest request)
    {
        request.Observed = Telemetry;
        return api.SendAsync(request);
    }

    public Task<Answer> CallAsync(string method, string path) => SendAsync(new(method, path));

    public void Dispose()
    {
        Metrics.Dispose();
        meter.Dispose();
    }
}
