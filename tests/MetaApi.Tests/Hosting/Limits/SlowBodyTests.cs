using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Hosting;

namespace MetaApi.Tests.Hosting.Limits;

/// <summary>Clients that send slowly cost a connection, and nothing that others wait for.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class SlowBodyTests
{
    const string Head = "POST /api/notes HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"title\":\"";

    readonly FakeClock clock = new();

    readonly TaskCompletionSource entered = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Test]
    public async Task ManySlowClientsHoldNothingThatOthersNeedAndAreToldThatTheirTimeIsOver()
    {
        await using var host = await ServingAsync();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var slow = new List<RawConnection>();
        for (var i = 0; i < TestScale.Of(normal: 200, full: 1_000); i++)
        {
            slow.Add(await host.ConnectAsync());
            await slow[i].SendAsync(Head);
            await clock.TimerAsync();
        }

        for (var i = 0; i < 100; i++)
        {
            await slow[i].SendAsync("a");
            Assert.That((await host.SendAsync("POST /api/notes", """{"title":"quick"}""")).Text, Is.EqualTo("quick"));
        }

        Assert.That((GC.GetTotalMemory(forceFullCollection: true) - before) / slow.Count, Is.LessThan(64 * 1024));
        clock.Advance(TimeSpan.FromSeconds(30));
        foreach (var connection in slow)
        {
            Assert.That((await connection.ReceiveAsync()).Status, Is.EqualTo(408));
            connection.Dispose();
        }
        Assert.That(clock.Timers, Is.Zero);
        Assert.That(host.Log.Loud, Is.Empty);
    }

    [Test]
    public async Task ABodyThatIsLateIsAnswered408()
    {
        await using var host = await ServingAsync();
        using var connection = await host.ConnectAsync();
        await connection.SendAsync(Head);
        await clock.TimerAsync();

        clock.Advance(TimeSpan.FromSeconds(30));
        var answer = await connection.ReceiveAsync();

        Assert.That((answer.Status, answer.Code), Is.EqualTo((408, "request_timeout")));
    }

    [TestCase("/api/fields", 30)]
    [TestCase("/api/unread", 5)]
    [TestCase("/api/files", 5)]
    public async Task AFieldOfAFormThatIsLateIsAnswered408(string path, int seconds)
    {
        await using var host = await ServingAsync();
        using var connection = await host.ConnectAsync();
        var request = Multipart.Request("POST " + path, Multipart.Form(Multipart.Field("title", new string('a', 100))));
        await connection.SendAsync(request.AsMemory(0, request.Length - 50));
        await clock.TimerAsync();

        clock.Advance(TimeSpan.FromSeconds(seconds));
        var answer = await connection.ReceiveAsync();

        Assert.That((answer.Status, answer.Code), Is.EqualTo((408, "request_timeout")));
        Assert.That(host.Log.Loud, Is.Empty);
    }

    [TestCase("/api/files")]
    [TestCase("/api/unstoppable")]
    public async Task AFileThatIsLateIsAnswered408AndItsPlaceIsFree(string path)
    {
        await using var host = await ServingAsync();
        using var connection = await host.ConnectAsync();
        var request = Multipart.Request("POST " + path, Multipart.Form(Multipart.File("data", "a", new byte[20_000])));
        await connection.SendAsync(request.AsMemory(0, request.Length - 5_000));
        await entered.Task;
        await clock.TimerAsync();

        clock.Advance(TimeSpan.FromSeconds(5));
        var answer = await connection.ReceiveAsync();
        var next = await host.SendAsync("POST /api/notes", """{"title":"next"}""");

        Assert.That((answer.Status, answer.Code, next.Text), Is.EqualTo((408, "request_timeout", "next")));
        Assert.That(host.Log.Loud, Is.Empty);
    }

    [Test]
    public async Task AFileThatArrivesInTimeIsReadThoughItIsWaitedFor()
    {
        await using var host = await ServingAsync();
        using var connection = await host.ConnectAsync();
        var request = Multipart.Request("POST /api/files", Multipart.Form(Multipart.File("data", "a", new byte[20_000])));
        await connection.SendAsync(request.AsMemory(0, request.Length - 5_000));
        await entered.Task;
        clock.Advance(TimeSpan.FromSeconds(4));

        await connection.SendAsync(request.AsMemory(request.Length - 5_000));

        Assert.That((await connection.ReceiveAsync()).Text, Is.EqualTo("20000"));
    }

    [Test]
    public async Task AnActionThatIsLateIsAnswered503AndTheConnectionServesOn()
    {
        await using var host = await ServingAsync();
        using var connection = await host.ConnectAsync();
        await connection.SendAsync(TestHost.Request("GET /api/report"));
        await clock.TimerAsync();

        clock.Advance(TimeSpan.FromSeconds(2));
        var late = await connection.ReceiveAsync();
        await connection.SendAsync(TestHost.Request("POST /api/notes", """{"title":"next"}"""));

        Assert.That((late.Status, late.Code), Is.EqualTo((503, "timeout")));
        Assert.That((await connection.ReceiveAsync()).Text, Is.EqualTo("next"));
        Assert.That(host.Log.Loud, Is.Empty);
    }

    async Task CountAsync(Call call, UploadedFile data, CancellationToken stopped)
    {
        entered.TrySetResult();
        var (buffer, sum) = (new byte[1024], 0);
        while (await data.Content.ReadAsync(buffer, stopped) is > 0 and var length)
            sum += length;
        call.Send($"{sum}");
    }

    /// <summary>Kestrel cuts slow bodies by the real time; here the clock is ours.</summary>
    Task<TestHost> ServingAsync() => TestHost.ServingAsync(
        Api.Define("Slow", api => api
            .Concurrency(1)
            .Post("/notes", r => r.Params(p => p.Property("title", Schema.String, required: true)).Action(call => call.Send(call.Params.Get<string>("title"))))
            .Post("/fields", r => r.Params(p => p.Form("title")).Action(_ => { }))
            .Namespace("", files => files
                .Timeout(TimeSpan.FromSeconds(5))
                .Params(p => p.Form("title").File("data"))
                .Post("/unread", r => r.Action(_ => { }))
                .Post("/files", r => r.Params(p => p.File("data", required: true)).Action((Call call, UploadedFile data) => CountAsync(call, data, call.Cancelled)))
                .Post("/unstoppable", r => r.Params(p => p.File("data", required: true)).Action((Call call, UploadedFile data) => CountAsync(call, data, default))))
            .Get("/report", r => r.Timeout(TimeSpan.FromSeconds(2)).Action(call => Task.Delay(Timeout.Infinite, call.Cancelled))), new() { Clock = clock }),
        builder => builder.WebHost.ConfigureKestrel(k => k.Limits.MinRequestBodyDataRate = null));
}
