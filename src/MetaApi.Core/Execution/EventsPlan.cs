using System.Buffers;
using System.Collections.Immutable;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using MetaApi.Calls;
using MetaApi.Schemas;
using MetaApi.Schemas.Rendering;

namespace MetaApi.Execution;

/// <summary>How the events of one declared answer are written: each is rendered by the schema of its name.</summary>
internal sealed class EventsPlan(Response response, View view, Coercion coercion, RendererCompiler<JsonSink> compiler)
{
    /// <summary>Few, so they are looked through.</summary>
    readonly ImmutableArray<(string? Name, ValueRenderer<JsonSink, object?> Renderer)> events =
        [.. response.Events.Select(e => (e.Name, compiler.For<object?>(e.Data, view)))];

    public Reply Reply(Call call, int status, SentEvents sent) => new(status)
    {
        ContentType = response.ContentType,
        Headers = call.Output.HasHeader("Cache-Control") ? [] : [new("Cache-Control", "no-store")],
        Streamed = new ProducedBody((output, cancelled) => WriteAsync(call, sent.Items, output, cancelled), null),
    };

    Task WriteAsync(Call call, IAsyncEnumerable<SseItem<object?>> items, ReplyOutput output, CancellationToken cancelled) =>
        SseFormatter.WriteAsync(Opening(items, output, cancelled), output, (item, buffer) => Write(call, item, buffer), cancelled);

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

    void Write(Call call, SseItem<object?> item, IBufferWriter<byte> buffer)
    {
        var context = new RenderContext(BodyPlan.MaxMismatches, call, coercion);
        RendererOf(item.EventType).Render(JsonSink.Over(buffer), context, item.Data);
        if (context.Failures.Count > 0)
            throw new RenderingInvalidException(context.Failures.Items);
    }

    ValueRenderer<JsonSink, object?> RendererOf(string name)
    {
        foreach (var declared in events)
            if ((declared.Name ?? SseParser.EventTypeDefault) == name)
                return declared.Renderer;
        throw RenderingMistakes.UndeclaredEvent(response, name);
    }
}
