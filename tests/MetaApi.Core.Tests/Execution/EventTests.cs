using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Execution;

public sealed class EventTests
{
    sealed record Message(int Id, string Title, string? Body, string PasswordHash);

    sealed record Gone(int Id, string PasswordHash);

    static readonly Scope Full = new("Full");

    static readonly Entity<Message> MessageEntity = Entity.Define<Message>("Message", e => e
        .Property(m => m.Id, p => p.RenderOnly())
        .Property(m => m.Title, p => p.Required())
        .Property(m => m.Body, p => p.Scope(Full)));

    static readonly Entity<Gone> GoneEntity = Entity.Define<Gone>("Gone", e => e.Property(g => g.Id));

    static readonly Message Hello = new(1, "Hello", "World", "canary");

    static readonly Action<EventsBuilder> Named = e => e.Event("created", MessageEntity).Event("gone", GoneEntity);

    [TestCase(false, """{"id":1,"title":"Hello"}""")]
    [TestCase(true, """{"id":1,"title":"Hello","body":"World"}""")]
    public async Task AnEventIsFilteredAsABodyIs(bool isFull, string data)
    {
        var answer = await Rendering.OfAsync(r => r
            .Scope(isFull ? [Full] : [])
            .StatusEvents(200, MessageEntity)
            .Action(call => call.SendEvents(Sequence(Hello, Hello))));

        Assert.That((answer.Status, answer.ContentType, answer.Body), Is.EqualTo((200, "text/event-stream", $"data: {data}\n\ndata: {data}\n\n")));
        Assert.That(answer.Header("Cache-Control"), Is.EqualTo("no-store"));
    }

    [Test]
    public async Task AnEventSaysItsNameIdAndTimeToReconnectWhereItHasThem()
    {
        var answer = await Rendering.OfAsync(r => r.StatusEvents(200, Named).Action(call => call.SendEvents(Sequence(
            new SseItem<object>(Hello, "created") { EventId = "7", ReconnectionInterval = TimeSpan.FromSeconds(2) },
            new SseItem<object>(new Gone(1, "canary"), "gone")))));

        Assert.That(answer.Body, Is.EqualTo("event: created\ndata: {\"id\":1,\"title\":\"Hello\"}\nid: 7\nretry: 2000\n\nevent: gone\ndata: {\"id\":1}\n\n"));
    }

    [Test]
    public async Task AnEventWithoutANameStaysWithout()
    {
        var answer = await Rendering.OfAsync(r => r.StatusEvents(200, Schema.Integer).Action(call => call.SendEvents(Sequence(
            new SseItem<int>(1), new SseItem<int>(2, "message") { EventId = "2" }))));

        Assert.That(answer.Body, Is.EqualTo("data: 1\n\ndata: 2\nid: 2\n\n"));
    }

    [Test]
    public async Task ALineBreakInATextEndsNoEvent()
    {
        var answer = await Rendering.OfAsync(r => r.StatusEvents(200, Schema.Any).Action(call => call.SendEvents(Sequence("a\n\nevent: b\rdata: c\u2028"))));

        Assert.That(answer.Body.Split('\n'), Has.Length.EqualTo(3), answer.Body);
    }

    [Test]
    public async Task TheCacheMayBeToldOtherwise()
    {
        var answer = await Rendering.OfAsync(r => r.StatusEvents(200, Schema.Integer).Action(call => call.SetHeader("cache-control", "no-cache").SendEvents(Sequence(1))));

        Assert.That(answer.Headers.Select(h => $"{h.Key}: {h.Value}"), Is.EqualTo((string[])["cache-control: no-cache"]));
    }

    [TestCase("other", "The event 'other' was sent, which the status 200 does not declare; it declares 'created', 'gone'.")]
    [TestCase(null, "The event 'message' was sent, which the status 200 does not declare; it declares 'created', 'gone'.")]
    [TestCase("gone", "The reply breaks its declaration: '/id' type (expected integer).")]
    public async Task AFirstEventThatIsNotDeclaredIsAFaultWithAnAnswer(string? name, string fault)
    {
        var answer = await Rendering.OfAsync(r => r.StatusEvents(200, Named).Action(call => call.SendEvents(Sequence(new SseItem<object>(new { id = "x" }, name)))));

        Assert.That((answer.Status, answer.Code, answer.Fault?.Message), Is.EqualTo((500, "internal", fault)));
    }

    [Test]
    public async Task ALaterEventThatIsNotDeclaredCutsTheStreamOff()
    {
        var request = new FakeRequest("GET", "/");
        var api = Api.Define("Events", a => a.Get(r => r.StatusEvents(200, Schema.Integer).Action(call => call.SendEvents(Sequence<object>(1, "canary", 3)))));

        var answer = await api.SendAsync(request);

        Assert.That(answer.Body, Is.EqualTo("data: 1\n\n"));
        Assert.That(request.Sent.CutOffBy, Is.InstanceOf<RenderingInvalidException>());
    }

    [Test]
    public async Task WhatFailsWithoutWaitingIsRescued()
    {
        var source = new Source();
        var api = Api.Define("Events", a => a
            .RescueError<IOException>(503, (call, _) => call.Problem("Later"))
            .Get(r => r.StatusEvents(200, Schema.Integer).Action(call => call.SendEvents(source.Failing()))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, source.Disposals), Is.EqualTo((503, 1)));
    }

    [Test]
    public async Task TheHeadLeavesBeforeAnEventThatIsWaitedFor()
    {
        var source = new Source();
        var request = new FakeRequest("GET", "/");
        var api = Api.Define("Events", a => a
            .RescueError<Exception>(503, (call, _) => call.Problem("Later"))
            .Get(r => r.StatusEvents(200, Schema.Integer).Action(call => call.SendEvents(source.Waiting()))));

        var answering = api.SendAsync(request);
        var started = request.Sent.HasStarted;
        source.Gate.SetException(new IOException());
        var answer = await answering;

        Assert.That((started, answer.Status, answer.Body, source.Disposals), Is.EqualTo((true, 200, "", 1)));
        Assert.That(request.Sent.CutOffBy, Is.InstanceOf<IOException>());
    }

    [Test]
    public async Task TheEnumeratorIsCancelledAndDisposedWhenTheClientLeaves()
    {
        var source = new Source();
        using var gone = new CancellationTokenSource();
        var request = new FakeRequest("GET", "/") { Token = gone.Token };
        request.Sent.OnWritten = gone.Cancel;
        var api = Api.Define("Events", a => a.Get(r => r.StatusEvents(200, Schema.Integer).Action(call => call.SendEvents(source.Endless()))));

        var answer = await api.SendAsync(request);

        Assert.That((answer.Body, source.Disposals), Is.EqualTo(("data: 1\n\n", 1)));
        Assert.That(request.Sent.CutOffBy, Is.InstanceOf<OperationCanceledException>());
    }

    static async IAsyncEnumerable<T> Sequence<T>(params T[] values)
    {
        foreach (var value in values)
        {
            await Task.CompletedTask;
            yield return value;
        }
    }

    /// <summary>Events that count how often their enumerator is disposed.</summary>
    sealed class Source
    {
        public TaskCompletionSource Gate { get; } = new();

        public int Disposals { get; private set; }

        public async IAsyncEnumerable<int> Failing()
        {
            try
            {
                await Task.FromException(new IOException());
                yield return 1;
            }
            finally
            {
                Disposals++;
            }
        }

        public async IAsyncEnumerable<int> Waiting()
        {
            try
            {
                await Gate.Task;
                yield return 1;
            }
            finally
            {
                Disposals++;
            }
        }

        public async IAsyncEnumerable<int> Endless([EnumeratorCancellation] CancellationToken cancelled = default)
        {
            try
            {
                for (var i = 1; ; i++)
                {
                    cancelled.ThrowIfCancellationRequested();
                    await Task.CompletedTask;
                    yield return i;
                }
            }
            finally
            {
                Disposals++;
            }
        }
    }
}
