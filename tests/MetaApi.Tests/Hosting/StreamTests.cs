using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace MetaApi.Tests.Hosting;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class StreamTests
{
    readonly List<string> rescued = [];

    readonly TaskCompletionSource received = new(TaskCreationOptions.RunContinuationsAsynchronously);

    readonly TaskCompletionSource finished = new(TaskCreationOptions.RunContinuationsAsynchronously);

    Task<TestHost> ServingAsync(Action<ApiRouteBuilder> route) => TestHost.ServingAsync(api => api
        .RescueError<Exception>(503, (call, error) =>
        {
            rescued.Add(error.Message);
            call.Problem("Rescued");
        })
        .Finally(_ => finished.TrySetResult())
        .Get("/hello", Some.Answering("hello"))
        .Get("/it", route));

    [TestCase(null, null)]
    [TestCase(3L, "3")]
    public async Task AStreamHasItsTypeAndALengthWhereItIsKnown(long? length, string? announced)
    {
        await using var host = await ServingAsync(r => r.StatusStream(200, "application/pdf").Action(call => call.Send(new ZeroStream(3), length: length)));

        var reply = await host.SendAsync("GET /api/it");

        Assert.That((reply.Status, reply.Body), Is.EqualTo((200, new byte[3])));
        Assert.That((reply.Header("Content-Type"), reply.Header("Content-Length"), reply.Header("X-Content-Type-Options")), Is.EqualTo(("application/pdf", announced, "nosniff")));
    }

    [Test]
    public async Task AStreamWithoutBytesIsAnEmptyBody()
    {
        await using var host = await ServingAsync(r => r.StatusStream(200).Action(call => call.SetHeader("X-Mark", "1").Send((_, _) => Task.CompletedTask)));

        var reply = await host.SendAsync("GET /api/it");

        Assert.That((reply.Status, reply.Text, reply.Header("Content-Length"), reply.Header("X-Mark")), Is.EqualTo((200, "", "0", "1")));
    }

    [Test]
    public async Task HeadSendsTheHeadAndMakesNoBody()
    {
        var runs = 0;
        var stream = new ZeroStream(9);
        await using var host = await ServingAsync(r => r.StatusStream(200, "application/pdf").Action(call => call.Send(stream, length: 9).SetHeader("X-Mark", "1")));
        await using var other = await ServingAsync(r => r.StatusEvents(200, Schema.Integer).Action(call => call.SendEvents(Counting(() => runs++))));

        var reply = await host.SendAsync("HEAD /api/it");
        var events = await other.SendAsync("HEAD /api/it");

        Assert.That((reply.Status, reply.Header("Content-Type"), reply.Header("Content-Length"), reply.Header("X-Mark")), Is.EqualTo((200, "application/pdf", "9", "1")));
        Assert.That((events.Status, events.Header("Content-Type"), runs, stream.Disposals), Is.EqualTo((200, "text/event-stream", 0, 1)));
    }

    [Test]
    [Spec("W-03")]
    public async Task AHundredMegabytesPassThroughALittleMemory()
    {
        const long length = 100_000_000;
        var stream = new ZeroStream(length);
        await using var host = await TestHost.StartAsync(
            app => app.MapMetaApi(Some.Api(api => api.Get("/it", r => r.StatusStream(200).Action(call => call.Send(stream)))), "/api"),
            builder => builder.Logging.SetMinimumLevel(LogLevel.Information));
        using var connection = await host.ConnectAsync();
        var before = GC.GetTotalAllocatedBytes();

        await connection.SendAsync(TestHost.Request("GET /api/it", null, "Connection: close"));
        var head = await connection.ReceiveHeadAsync();
        var count = await connection.CountToEndAsync();

        Assert.That((head.Status, head.Header("Transfer-Encoding"), stream.Disposals), Is.EqualTo((200, "chunked", 1)));
        Assert.That(count, Is.InRange(length, length + length / 100));
        Assert.That(GC.GetTotalAllocatedBytes() - before, Is.LessThan(length / 4));
    }

    [Test]
    public async Task AWriteWaitsForAClientThatDoesNotRead()
    {
        const int most = 1000;
        var written = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var host = await ServingAsync(r => r.StatusStream(200).Action(call => call.Send(async (output, cancelled) =>
        {
            var piece = new byte[100_000];
            for (var count = 0; count < most; count++)
            {
                var write = output.WriteAsync(piece, cancelled);
                if (!write.IsCompleted)
                    written.TrySetResult(count);
                await write;
            }
            written.TrySetResult(most);
        })));
        using var connection = await host.ConnectAsync();

        await connection.SendAsync(TestHost.Request("GET /api/it"));

        Assert.That(await written.Task, Is.LessThan(most));
    }

    [Test]
    public async Task AFailureBeforeTheFirstByteIsAProblemWithoutTracesOfTheStream()
    {
        await using var host = await ServingAsync(r => r.StatusStream(200, "application/pdf").Action(call => call.Send((_, _) => throw new IOException("secret"))));

        var reply = await host.SendAsync("GET /api/it");

        Assert.That((reply.Status, reply.Header("Content-Type"), reply.Header("Content-Length")), Is.EqualTo((503, "application/problem+json", reply.Body.Length.ToString())));
        Assert.That(rescued, Is.EqualTo((string[])["secret"]));
        Assert.That(host.Log.Errors, Is.Empty);
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task AWriterThatIsDisposedBeforeItHasWrittenStartsNothing(bool asynchronously)
    {
        await using var host = await ServingAsync(r => r.StatusStream(200).Action(call => call.Send(async (output, cancelled) =>
        {
            await output.FlushAsync(cancelled);
            var writer = new StreamWriter(output);
            if (asynchronously)
                await writer.DisposeAsync();
            else
                writer.Dispose();
            throw new IOException("late");
        })));

        var reply = await host.SendAsync("GET /api/it");

        Assert.That((reply.Status, rescued), Is.EqualTo((503, (string[])["late"])));
    }

    [Test]
    public async Task AFailureBehindTheFirstByteBreaksTheConnectionAndIsLoggedOnce()
    {
        await using var host = await ServingAsync(r => r.StatusStream(200).Action(call => call.Send(async (output, cancelled) =>
        {
            await output.WriteAsync("begun"u8.ToArray(), cancelled);
            await received.Task;
            throw new OperationCanceledException("secret");
        })));
        using var connection = await host.ConnectAsync();

        await connection.SendAsync(TestHost.Request("GET /api/it"));
        var head = await connection.ReceiveHeadAsync();
        var chunk = await connection.ReceiveChunkAsync();
        received.SetResult();

        Assert.That((head.Status, chunk), Is.EqualTo((200, "begun")));
        Assert.That(await connection.IsClosedAsync(), Is.True);
        await finished.Task;
        Assert.That(rescued, Is.Empty);
        Assert.That(host.Log.Errors.Single().Error!.Message, Is.EqualTo("secret"));
        Assert.That((await host.SendAsync("GET /api/hello")).Text, Is.EqualTo("hello"));
    }

    [Test]
    public async Task ABodyShorterThanItsLengthBreaksTheConnection()
    {
        await using var host = await ServingAsync(r => r.StatusStream(200).Action(call => call.Send(new ZeroStream(3), length: 5)));
        using var connection = await host.ConnectAsync();

        await connection.SendAsync(TestHost.Request("GET /api/it"));

        Assert.That(() => connection.ReceiveAsync(), Throws.InstanceOf<EndOfStreamException>().Or.InstanceOf<SocketException>());
        await finished.Task;
        Assert.That(host.Log.Errors, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task AClientMayLeaveInTheMiddle()
    {
        var stream = new ZeroStream(long.MaxValue);
        await using var host = await ServingAsync(r => r.StatusStream(200).Action(call => call.Send(stream)));
        using var connection = await host.ConnectAsync();

        await connection.SendAsync(TestHost.Request("GET /api/it"));
        await connection.ReceiveHeadAsync();
        connection.Reset();
        await finished.Task;
        await host.Log.WaitForAsync("went away");

        Assert.That((rescued.Count, stream.Disposals), Is.EqualTo((0, 1)));
        Assert.That(host.Log.Errors, Is.Empty);
        Assert.That((await host.SendAsync("GET /api/hello")).Text, Is.EqualTo("hello"));
    }

    [Test]
    public async Task ManyClientsMayLeaveAtAnyPoint()
    {
        var streams = new List<ZeroStream>();
        using var ends = new SemaphoreSlim(0);
        await using var host = await TestHost.ServingAsync(api => api
            .RescueError<Exception>(503, (_, error) => rescued.Add(error.Message))
            .Get("/it", r => r.Finally(_ => ends.Release()).StatusStream(200).Action(call =>
            {
                streams.Add(new(long.MaxValue));
                call.Send(streams[^1]);
            })));

        for (var chunks = 0; chunks < 30; chunks++)
        {
            using var connection = await host.ConnectAsync();
            await connection.SendAsync(TestHost.Request("GET /api/it"));
            await connection.ReceiveHeadAsync();
            for (var chunk = 0; chunk < chunks; chunk++)
                await connection.ReceiveChunkAsync();
            connection.Reset();
            await ends.WaitAsync();
        }

        Assert.That(streams.Select(s => s.Disposals), Has.Exactly(30).EqualTo(1).And.All.EqualTo(1));
        Assert.That(rescued, Is.Empty);
        Assert.That(host.Log.Errors, Is.Empty);
    }

    [Test]
    public async Task AWriterThatDoesNotLookAtItsTokenIsToldAllTheSame()
    {
        await using var host = await ServingAsync(r => r.StatusStream(200).Action(call => call.Send(async (output, _) =>
        {
            while (true)
                await output.WriteAsync(new byte[10_000], CancellationToken.None);
        })));
        using var connection = await host.ConnectAsync();

        await connection.SendAsync(TestHost.Request("GET /api/it"));
        await connection.ReceiveHeadAsync();
        connection.Reset();
        await finished.Task;

        Assert.That(rescued, Is.Empty);
        Assert.That(host.Log.Errors, Is.Empty);
    }

    [Test]
    public async Task TheReplyIsWholeBeforeFinallyRuns()
    {
        await using var host = await TestHost.ServingAsync(api => api.Get("/it", r => r
            .Finally(async _ => await received.Task)
            .StatusStream(200)
            .Action(call => call.Send((output, cancelled) => output.WriteAsync("all"u8.ToArray(), cancelled).AsTask()))));
        using var connection = await host.ConnectAsync();

        await connection.SendAsync(TestHost.Request("GET /api/it"));
        var reply = await connection.ReceiveAsync();
        received.SetResult();

        Assert.That(reply.Text, Is.EqualTo("all"));
    }

    [Test]
    public async Task WhatAMiddlewareSetBeforeStaysWhenAStreamIsTakenBack()
    {
        await using var host = await TestHost.StartAsync(app => app
            .Use((context, next) =>
            {
                context.Response.Headers["X-Outer"] = "1";
                return next(context);
            })
            .UseRouting().UseEndpoints(e => e.MapMetaApi(Some.Api(api => api.Get("/it", r => r.StatusStream(200).Action(call => call.Send((_, _) => throw new IOException())))), "/api")));

        var reply = await host.SendAsync("GET /api/it");

        Assert.That((reply.Status, reply.Header("X-Outer")), Is.EqualTo((500, "1")));
    }

    [Test]
    public async Task AMiddlewareThatBuffersHidesNoFailure()
    {
        await using var host = await TestHost.StartAsync(app => app
            .Use(async (context, next) =>
            {
                var body = context.Response.Body;
                using var buffer = new MemoryStream();
                context.Response.Body = buffer;
                await next(context);
                buffer.Position = 0;
                await buffer.CopyToAsync(body);
            })
            .UseRouting().UseEndpoints(e => e.MapMetaApi(Some.Api(api => api.Get("/it", r => r.StatusStream(200).Action(call => call.Send(async (output, cancelled) =>
            {
                await output.WriteAsync("begun"u8.ToArray(), cancelled);
                throw new IOException();
            })))), "/api")));
        using var connection = await host.ConnectAsync();

        await connection.SendAsync(TestHost.Request("GET /api/it"));

        Assert.That(() => connection.ReceiveAsync(), Throws.InstanceOf<EndOfStreamException>().Or.InstanceOf<SocketException>());
    }

    static async IAsyncEnumerable<int> Counting(Action run)
    {
        run();
        await Task.CompletedTask;
        yield return 1;
    }
}
