using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace MetaApi.Tests.Hosting;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class EventTests
{
    readonly Channel<object> channel = Channel.CreateUnbounded<object>();

    readonly TaskCompletionSource finished = new(TaskCreationOptions.RunContinuationsAsynchronously);

    readonly List<string> ended = [];

    Task<TestHost> ServingAsync() => TestHost.ServingAsync(api => api
        .RescueError<Exception>(503, (_, _) => ended.Add("rescue"))
        .Get("/events", r => r
            .Finally(_ => finished.TrySetResult())
            .StatusEvents(200, Schema.Integer)
            .Action(call => call.SendEvents(ListenAsync()))));

    [Test]
    [Spec("W-03")]
    public async Task EachEventLeavesAsItComes()
    {
        await using var host = await ServingAsync();
        using var connection = await host.ConnectAsync();

        await connection.SendAsync(TestHost.Request("GET /api/events"));
        var head = await connection.ReceiveHeadAsync();
        channel.Writer.TryWrite(1);
        var first = await connection.ReceiveChunkAsync();
        channel.Writer.TryWrite(2);
        var second = await connection.ReceiveChunkAsync();
        channel.Writer.Complete();

        Assert.That((head.Status, head.Header("Content-Type"), head.Header("Cache-Control")), Is.EqualTo((200, "text/event-stream", "no-store")));
        Assert.That((first, second, await connection.ReceiveChunkAsync()), Is.EqualTo(("data: 1\n\n", "data: 2\n\n", "")));
    }

    [Test]
    public async Task AnEventThatBreaksItsSchemaCutsTheStreamOffAndIsLoggedOnce()
    {
        await using var host = await ServingAsync();
        using var connection = await host.ConnectAsync();

        await connection.SendAsync(TestHost.Request("GET /api/events"));
        await connection.ReceiveHeadAsync();
        channel.Writer.TryWrite("canary");

        Assert.That(await connection.IsClosedAsync(), Is.True);
        await finished.Task;
        Assert.That(ended, Is.EqualTo((string[])["listener"]));
        Assert.That(host.Log.Errors.Single().Error, Is.InstanceOf<RenderingInvalidException>());
    }

    [Test]
    public async Task AClientThatLeavesEndsTheListening()
    {
        await using var host = await ServingAsync();
        using var connection = await host.ConnectAsync();

        await connection.SendAsync(TestHost.Request("GET /api/events"));
        await connection.ReceiveHeadAsync();
        connection.Reset();
        await finished.Task;
        await host.Log.WaitForAsync("went away");

        Assert.That(ended, Is.EqualTo((string[])["listener"]));
        Assert.That(host.Log.Errors, Is.Empty);
    }

    [Test]
    public async Task AReaderOfServerSentEventsReadsThem()
    {
        await using var host = await TestHost.ServingAsync(api => api.Get("/events", r => r
            .StatusEvents(200, e => e.Event("made", Schema.Object(o => o.Property("text", Schema.String))).Event("gone", Schema.Integer))
            .Action(call => call.SendEvents(TwoAsync()))));
        using var client = new HttpClient { BaseAddress = host.Address };

        var parser = SseParser.Create(await client.GetStreamAsync("/api/events"));
        var items = parser.EnumerateAsync().ToBlockingEnumerable().Select(i => (i.EventType, i.Data, i.EventId)).ToList();

        Assert.That(items, Is.EqualTo([("made", """{"text":"a\nb"}""", "1"), ("gone", "7", (string?)null)]));
        Assert.That(parser.ReconnectionInterval, Is.EqualTo(TimeSpan.FromSeconds(5)));
    }

    async IAsyncEnumerable<object> ListenAsync([EnumeratorCancellation] CancellationToken cancelled = default)
    {
        try
        {
            await foreach (var value in channel.Reader.ReadAllAsync(cancelled))
                yield return value;
        }
        finally
        {
            ended.Add("listener");
        }
    }

    static async IAsyncEnumerable<SseItem<object>> TwoAsync()
    {
        await Task.Yield();
        yield return new(new { text = "a\nb", secret = "canary" }, "made") { EventId = "1" };
        yield return new(7, "gone") { ReconnectionInterval = TimeSpan.FromSeconds(5) };
    }
}
