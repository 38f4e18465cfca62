using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace MetaApi.Tests.Shared;

/// <summary>What the instruments of one meter have measured, a line for each: <c>name tag=value tag=value</c>, tags in order of their names.</summary>
sealed class HeardMetrics : IDisposable
{
    readonly MeterListener listener = new();

    readonly ConcurrentQueue<(string Name, string Tags, double Value)> heard = new();

    /// <param name="isHeard">Which instruments are listened to.</param>
    public HeardMetrics(Func<Instrument, bool> isHeard)
    {
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (isHeard(instrument))
                self.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => heard.Enqueue((instrument.Name, Text(tags), value)));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => heard.Enqueue((instrument.Name, Text(tags), value)));
        listener.Start();
    }

    /// <summary>All that was measured, without the values.</summary>
    public IReadOnlyList<string> Lines => [.. heard.Select(h => $"{h.Name} {h.Tags}")];

    /// <summary>The tags of each measurement of one instrument.</summary>
    public IReadOnlyList<string> Of(string name) => [.. heard.Where(h => h.Name == name).Select(h => h.Tags)];

    /// <summary>What one instrument has measured in all.</summary>
    public double Sum(string name) => heard.Where(h => h.Name == name).Sum(h => h.Value);

    public void Dispose() => listener.Dispose();

    static string Text(ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        string.Join(' ', tags.ToArray().OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => $"{t.Key}={t.Value}"));
}
