namespace MetaApi.Tests.Hosting.Limits;

/// <summary>Whatever becomes of calls, each gives its place back once.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ConcurrencyTests
{
    const int Limit = 10;

    const int Clients = 40;

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    readonly Lock gate = new();

    TaskCompletionSource allRun = Signal();

    TaskCompletionSource noneRuns = Signal();

    int running;

    int most;

    Api Api => Some.Api(api => api
        .Concurrency(Limit, queue: 10 * Clients)
        .Around(CountAsync)
        .Get("/fine", r => r.Action(async _ => await Task.Yield()))
        .Get("/throw", r => r.Action(async _ =>
        {
            await Task.Yield();
            throw new TimeoutException();
        }))
        .Get("/cancel", r => r.Action(async _ =>
        {
            await Task.Yield();
            throw new OperationCanceledException();
        }))
        .Get("/wait", r => r.StatusText(200).Action(async call => await Task.Delay(Timeout.Infinite, call.Cancelled)))
        .Get("/stream", r => r.StatusStream(200).Action(call => call.Send((output, cancelled) => output.WriteAsync(new byte[1000], cancelled).AsTask())))
        .Get("/endless", r => r.StatusStream(200).Action(call => call.Send(async (output, cancelled) =>
        {
            while (true)
                await output.WriteAsync(new byte[1000], cancelled);
        }))));

    [Test]
    public async Task EveryPlaceIsGivenBackOnceWhateverBecomesOfACall()
    {
        await using var host = await TestHost.ServingAsync(Api);
        var calls = TestScale.Of(normal: 400, full: 5_000);
        var next = 0;

        await Task.WhenAll(Enumerable.Range(0, Clients).Select(async _ =>
        {
            while (Interlocked.Increment(ref next) is var number && number <= calls)
                await CallAsync(host, number % 10);
        }));

        Assert.That(most, Is.LessThanOrEqualTo(Limit));
        await AssertAllAreFreeAsync(host);
        Assert.That(host.Log.Errors.Where(e => e.Error is not (TimeoutException or OperationCanceledException)), Is.Empty);
    }

    /// <summary>Of ten calls three throw, two are cancelled, one is broken off, and of the others two are streams.</summary>
    static async Task CallAsync(TestHost host, int kind)
    {
        using var connection = await host.ConnectAsync();
        await connection.SendAsync(TestHost.Request(kind switch
        {
            0 or 1 or 2 => "GET /api/throw",
            3 => "GET /api/cancel",
            4 => "GET /api/wait",
            5 => "GET /api/endless",
            6 or 7 => "GET /api/stream",
            _ => "GET /api/fine",
        }));
        if (kind is 4)
            connection.FinishSending();
        else if (kind is 5)
            await connection.ReceiveHeadAsync();
        if (kind is 5)
            connection.Reset();
        else if (kind is not 4)
            Assert.That((await connection.ReceiveAsync()).Status, Is.EqualTo(kind < 4 ? 500 : 200));
    }

    /// <summary>As many calls as may run at once can be made to.</summary>
    async Task AssertAllAreFreeAsync(TestHost host)
    {
        lock (gate)
            allRun = Signal();
        var connections = new List<RawConnection>();
        for (var i = 0; i < Limit; i++)
        {
            connections.Add(await host.ConnectAsync());
            await connections[i].SendAsync(TestHost.Request("GET /api/wait"));
        }
        await allRun.Task.WaitAsync(Patience);
        Assert.That(most, Is.EqualTo(Limit));
        lock (gate)
            noneRuns = Signal();
        connections.ForEach(c => c.Reset());
        await noneRuns.Task.WaitAsync(Patience);
        Assert.That((await host.SendAsync("GET /api/fine")).Status, Is.EqualTo(200));
    }

    static TaskCompletionSource Signal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    async Task CountAsync(Call call, Func<Task> next)
    {
        lock (gate)
        {
            most = Math.Max(most, ++running);
            if (running == Limit)
                allRun.TrySetResult();
        }
        try
        {
            await next();
        }
        finally
        {
            lock (gate)
                if (--running == 0)
                    noneRuns.TrySetResult();
        }
    }
}
