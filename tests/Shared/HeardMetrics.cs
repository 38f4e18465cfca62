using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace MetaApi.Tests.Shared;

/// <summary>What the instruments of one meter have measured, a line for each: <c>name tag=value tag=value</c>, tags in order of their names.</summary>
sealed class HeardMetrics : IDisposable
{
    readonly MeterListener listener = new();

    static readonly TimeSpan Guard = TimeSpan.FromSeconds(30);

    readonly ConcurrentQueue<(string Name, string Tags, double Value)> heard = new();

    readonly SemaphoreSlim added = new(0);

    /// <param name="isHeard">Which instruments are listened to.</param>
    public HeardMetrics(Func<Instrument, bool> isHeard)
    {
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (isHeard(instrument))
                self.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument.Name, tags, value));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument.Name, tags, value));
        listener.Start();
    }

    /// <summary>All that was measured, without the values.</summary>
    public IReadOnlyList<string> Lines => [.. heard.Select(h => $"{h.Name} {h.Tags}")];

    /// <summary>The tags of each measurement of one instrument.</summary>
    public IReadOnlyList<string> Of(string name) => [.. heard.Where(h => h.Name == name).Select(h => h.Tags)];

    /// <summary>What one instrument has measured in all.</summary>
    public double Sum(string name) => heard.Where(h => h.Name == name).Sum(h => h.Value);

    /// <summary>Waits until an instrument has measured something.</summary>
    public async Task WaitForAsync(string name)
    {
        using var guard = new CancellationTokenSource(Guard);
        while (Of(name).Count == 0)
            await added.WaitAsync(guard.Token);
    }

    public void Dispose() => listener.Dispose();

    void Add(string name, ReadOnlySpan<KeyValuePair<string, object?>> tags, double value)
    {
        heard.Enqueue((name, Text(tags), value));
        added.Release();
    }

    static string Text(ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        string.Join(' ', tags.ToArray().OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => $"{t.Key}={t.Value}"));
}
