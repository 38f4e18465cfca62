using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;

namespace MetaApi.Tests.Hosting;

/// <summary>What the counters of one host have counted, each step as <c>name tag=value</c>.</summary>
sealed class CountedMeasurements : IDisposable
{
    readonly MeterListener listener = new();

    readonly ConcurrentQueue<string> all = new();

    public CountedMeasurements(IServiceProvider services, params string[] names)
    {
        var meters = services.GetRequiredService<IMeterFactory>();
        listener.InstrumentPublished = (instrument, listening) =>
        {
            if (ReferenceEquals(instrument.Meter.Scope, meters) && names.Contains(instrument.Name))
                listening.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) =>
            all.Enqueue(string.Join(' ', tags.ToArray().Select(t => $"{t.Key}={t.Value}").Prepend(instrument.Name))));
        listener.Start();
    }

    public IReadOnlyList<string> All => [.. all];

    public void Dispose() => listener.Dispose();
}
