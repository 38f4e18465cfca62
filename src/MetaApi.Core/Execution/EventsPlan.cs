using System.Collections.Immutable;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using MetaApi.Calls;

namespace MetaApi.Execution;

/// <summary>How the events of one declared answer are written: each is rendered by the schema of its name.</summary>
internal sealed class EventsPlan(Response response, Func<Schema, EventPlan> plan)
{
    /// <summary>Few, so they are looked through.</summary>
    readonly ImmutableArray<(string? Name, EventPlan Plan)> events = [.. response.Events.Select(e => (e.Name, plan(e.Data)))];

    public Reply Reply(Call call, int status, SentEvents sent) => new(status)
    {
        ContentType = response.ContentType,
        Headers = call.Output.HasHeader("Cache-Control") ? [] : [new("Cache-Control", "no-store")],
        Streamed = new ProducedBody((output, cancelled) => WriteAsync(call, sent.Items, output, cancelled), null),
    };

    Task WriteAsync(Call call, IAsyncEnumerable<SseItem<object?>> items, ReplyOutput output, CancellationToken cancelled) =>
        SseFormatter.WriteAsync(Opening(items, output, cancelled), output, (item, buffer) => PlanOf(item.EventType).Write(call, item.Data, buffer), cancelled);

    /// <summary>
    /// The events as they come. When the first has to be waited for, the head leaves before it, so that the client knows that it is connected; what
    /// fails without waiting can still be answered as an error.
    /// </summary>
    static async IAsyncEnumerable<SseItem<object?>> Opening(
        IAsyncEnumerable<SseItem<object?>> items, ReplyOutput output, [EnumeratorCancellation] CancellationToken cancelled)
    {
        await using var enumerator = items.GetAsyncEnumerator(cancelled);
        for (var hasNext = await FirstAsync(enumerator.MoveNextAsync(), output, cancelled); hasNext; hasNext = await enumerator.MoveNextAsync())
            yield return enumerator.Current;
    }

    /// <summary>Whatever becomes of the head, the first step is waited for: an enumerator in the middle of one cannot be disposed.</summary>
    static async ValueTask<bool> FirstAsync(ValueTask<bool> step, ReplyOutput output, CancellationToken cancelled)
    {
        if (step.IsCompleted)
            return await step;
        var first = step.AsTask();
        try
        {
            await output.OpenAsync(cancelled);
        }
        catch
        {
            await ((Task)first).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }
        return await first;
    }

    EventPlan PlanOf(string name)
    {
        foreach (var declared in events)
            if ((declared.Name ?? SseParser.EventTypeDefault) == name)
                return declared.Plan;
        throw RenderingMistakes.UndeclaredEvent(response, name);
    }
}
