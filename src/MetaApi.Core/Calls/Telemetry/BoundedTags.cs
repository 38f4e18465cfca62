using System.Collections.Concurrent;

namespace MetaApi.Calls.Telemetry;

/// <summary>
/// Values of a tag that code decides on while serving. It may build them of what a client sent, and each would be kept by whoever listens: beyond
/// the first ones they are all called the same.
/// </summary>
internal sealed class BoundedTags(int most)
{
    const string Other = "other";

    readonly ConcurrentDictionary<string, string> known = new(StringComparer.Ordinal);

    int count;

    public string this[string value] => known.TryGetValue(value, out var kept) ? kept
        : Interlocked.Increment(ref count) <= most ? known.GetOrAdd(value, value)
        : Refuse();

    string Refuse()
    {
        Interlocked.Decrement(ref count);
        return Other;
    }
}
