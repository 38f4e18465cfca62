namespace MetaApi.Tests.Hosting;

/// <summary>A client that leaves is no error: nothing handles it, nothing is loud, and the next one is served.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class DisconnectTests
{
    readonly TaskCompletionSource entered = new(TaskCreationOptions.RunContinuationsAsynchronously);

    readonly TaskCompletionSource finished = new(TaskCreationOptions.RunContinuationsAsynchronously);

    int rescues;

    Api Api => Some.Api(api => api
        .RescueError<Exception>(500, (_, _) => { rescues++; })
        .RescueError<ApiException>(500, (_, _) => { rescues++; })
        .Finally(_ => finished.TrySetResult())
        .Get("/hello", Some.Answering("hello"))
        .Get("/wait", route => route.Action(async call =>
        {
            entered.SetResult();
            await Task.Delay(Timeout.Infinite, call.Cancelled);
        }))
        .Get("/large", route => route.Action(call => call.Send(new string('a', 32 * 1024 * 1024))))
        .Post("/notes", route => route
            .BeforeValidation(_ => entered.TrySetResult())
            .Params(p => p.Property("title", Schema.String))
            .Action(_ => { })));

    [TestCase(true)]
    [TestCase(false)]
    public async Task AClientMayLeaveWithinABody(bool abruptly)
    {
        await using var host = await TestHost.ServingAsync(Api);
        using var connection = await host.ConnectAsync();

        await connection.SendAsync("POST /api/notes HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"ti");
        await entered.Task;
        Leave(connection, abruptly);
        await host.Log.WaitForAsync("went away");

        await AssertUntouched(host);
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task AClientMayLeaveWithinAChunk(bool abruptly)
    {
        await using var host = await TestHost.ServingAsync(Api);
        using var connection = await host.ConnectAsync();

        await connection.SendAsync("POST /api/notes HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"t");
        await entered.Task;
        Leave(connection, abruptly);
        await host.Log.WaitForAsync("went away");

        await AssertUntouched(host);
    }

    [Test]
    public async Task AClientMayLeaveWhileAnActionRuns()
    {
        await using var host = await TestHost.ServingAsync(Api);
        using var connection = await host.ConnectAsync();

        await connection.SendAsync(TestHost.Request("GET /api/wait"));
        await entered.Task;
        connection.Reset();
        await finished.Task;
        await host.Log.WaitForAsync("went away");

        await AssertUntouched(host);
    }

    [Test]
    public async Task AClientMayLeaveWhileItsReplyIsWritten()
    {
        await using var host = await TestHost.ServingAsync(Api);
        using var connection = await host.ConnectAsync();

        await connection.SendAsync(TestHost.Request("GET /api/large"));
        await finished.Task;
        connection.Reset();
        await host.Log.WaitForAsync("Request finished HTTP/1.1 GET");

        await AssertUntouched(host);
    }

    [Test]
    public async Task ManyClientsMayLeaveAtAnyByte()
    {
        await using var host = await TestHost.ServingAsync(Api);
        var request = TestHost.Request("POST /api/notes", """{"title":"a"}""");

        for (var length = 1; length < request.Length; length++)
        {
            using var connection = await host.ConnectAsync();
            await connection.SendAsync(request[..length]);
            Leave(connection, length % 2 == 0);
        }

        await AssertUntouched(host);
    }

    static void Leave(RawConnection connection, bool abruptly)
    {
        if (abruptly)
            connection.Reset();
        else
            connection.FinishSending();
    }

    /// <summary>Kestrel warns, in its own name, when an application outlives a body that ended early.</summary>
    static bool IsKestrels(LogEntry entry) =>
        entry.Category == "Microsoft.AspNetCore.Server.Kestrel" && entry.Text == "Connection processing ended abnormally.";

    async Task AssertUntouched(TestHost host)
    {
        Assert.That((await host.SendAsync("GET /api/hello")).Text, Is.EqualTo("hello"));
        Assert.That(rescues, Is.Zero);
        Assert.That(host.Log.Errors, Is.Empty);
        Assert.That(host.Log.Loud.Where(e => !IsKestrels(e)), Is.Empty);
    }
}
