using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;

namespace MetaApi.Calls;

/// <summary>Events of any type as events of objects. An event that is not named stays so.</summary>
internal static class EventItems
{
    public static async IAsyncEnumerable<SseItem<object?>> Of<T>(IAsyncEnumerable<T> values, [EnumeratorCancellation] CancellationToken cancelled = default)
    {
        await foreach (var value in values.WithCancellation(cancelled))
            yield return new(value);
    }

    public static async IAsyncEnumerable<SseItem<object?>> Of<T>(
        IAsyncEnumerable<SseItem<T>> items, [EnumeratorCancellation] CancellationToken cancelled = default)
    {
        await foreach (var item in items.WithCancellation(cancelled))
            yield return new(item.Data, item.EventType is SseParser.EventTypeDefault ? null : item.EventType)
            {
                EventId = item.EventId,
                ReconnectionInterval = item.ReconnectionInterval,
            };
    }
}
