using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Hosting;

namespace MetaApi.Tests.Hosting.Limits;

/// <summary>Clients that send slowly cost a connection, and nothing that others wait for.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class SlowBodyTests
{
    const string Head = "POST /api/notes HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"title\":\"";

    readonly FakeClock clock = new();

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

    /// <summary>Kestrel cuts slow bodies by the real time; here the clock is ours.</summary>
    Task<TestHost> ServingAsync() => TestHost.ServingAsync(
        Api.Define("Slow", api => api
            .Concurrency(1)
            .Post("/notes", r => r.Params(p => p.Property("title", Schema.String, required: true)).Action(call => call.Send(call.Params.Get<string>("title"))))
            .Get("/report", r => r.Timeout(TimeSpan.FromSeconds(2)).Action(call => Task.Delay(Timeout.Infinite, call.Cancelled))), new() { Clock = clock }),
        builder => builder.WebHost.ConfigureKestrel(k => k.Limits.MinRequestBodyDataRate = null));
}
