using MetaApi.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace MetaApi.Tests.Threats;

/// <summary>An API may take the place of another one while requests run: the pattern of docs/threat-model.md.</summary>
public sealed class SwapTests
{
    RequestDelegate? current;

    IApplicationBuilder? builder;

    [Test]
    public async Task RequestsFinishOnTheApiTheyBeganOnAndNoneFails()
    {
        await using var host = await StartAsync();
        var load = Enumerable.Range(0, 4).Select(_ => LoadAsync(host)).ToList();

        for (var version = 1; version <= TestScale.Of(normal: 50, full: 3000); version++)
        {
            Swap(Answering($"{version}"));
            await Task.Yield();
        }
        Swap(Answering("last"));

        foreach (var seen in await Task.WhenAll(load))
            Assert.That(seen, Has.All.EqualTo(200));
        Assert.That(host.Log.Loud, Is.Empty);
    }

    [Test]
    public async Task ARequestThatRunsEndsOnTheOldApi()
    {
        var entered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var go = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var host = await StartAsync();
        Swap(Some.Api(api => api.Get("/version", route => route.Action(async call =>
        {
            entered.SetResult();
            await go.Task;
            call.Send("old");
        }))));

        var running = host.SendAsync("GET /version");
        await entered.Task;
        Swap(Answering("new"));
        var next = await host.SendAsync("GET /version");
        go.SetResult();

        Assert.That(((await running).Text, next.Text), Is.EqualTo(("old", "new")));
    }

    [Test]
    public async Task ADeclarationWithAMistakeKeepsTheOldApi()
    {
        await using var host = await StartAsync();
        Swap(Answering("old"));

        Assert.That(() => Swap(Some.Api(api => api.Get("/version", _ => { }))), Throws.TypeOf<ApiDeclarationException>());

        Assert.That((await host.SendAsync("GET /version")).Text, Is.EqualTo("old"));
    }

    async Task<TestHost> StartAsync()
    {
        var host = await TestHost.StartAsync(app =>
        {
            builder = app;
            Swap(Answering("0"));
            app.Run(context => Volatile.Read(ref current)!(context));
        });
        return host;
    }

    /// <summary>Everything is built before anything changes.</summary>
    void Swap(Api api) => Volatile.Write(ref current, builder!.New().UseMetaApi(api).Build());

    static Api Answering(string version) => Some.Api(api => api.Get("/version", Some.Answering(version)));

    static async Task<List<int>> LoadAsync(TestHost host)
    {
        using var connection = new KeptConnection(host);
        var seen = new List<int>();
        for (var text = ""; text != "last";)
        {
            var reply = await connection.SendAsync("GET /version");
            seen.Add(reply.Status);
            text = reply.Text;
        }
        return seen;
    }
}
