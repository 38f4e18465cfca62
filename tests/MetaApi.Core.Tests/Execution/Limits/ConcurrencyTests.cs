using MetaApi.Calls;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Execution.Limits;

public sealed class ConcurrencyTests
{
    [Test]
    public async Task ACallBeyondTheLimitOfAllIsAnswered503AndNothingOfItRuns()
    {
        var (entered, leave) = (Signal(), Signal());
        var api = Api.Define("Few", a => a.Concurrency(1).Get("/wait", r => r.Action(Holding(entered, leave))).Get("/other", r => r.Action(_ => { })));
        var running = api.CallAsync("GET", "/wait");
        await entered.Task;

        var refused = await api.CallAsync("GET", "/other");
        leave.SetResult();

        Assert.That((refused.Status, refused.Code, refused.Header("Retry-After"), refused.Fault), Is.EqualTo((503, "unavailable", "1", (Exception?)null)));
        Assert.That((await running).Status, Is.EqualTo(200));
        Assert.That((await api.CallAsync("GET", "/other")).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task ACallBeyondTheLimitOfAClientIsAnswered429AndOthersAreServed()
    {
        var (entered, leave) = (Signal(), Signal());
        var api = Api.Define("Few", a => a.Concurrency(c => c.Limit(1).ByUser()).Get("/wait", r => r.Action(Holding(entered, leave))).Get("/other", r => r.Action(_ => { })));
        var running = api.SendAsync(new FakeRequest("GET", "/wait").By("anna"));
        await entered.Task;

        var refused = await api.SendAsync(new FakeRequest("GET", "/other").By("anna"));
        var other = await api.SendAsync(new FakeRequest("GET", "/other").By("bert"));
        leave.SetResult();
        await running;

        Assert.That((refused.Status, refused.Header("Retry-After"), other.Status), Is.EqualTo((429, "1", 200)));
    }

    [Test]
    public async Task WhoMayWaitRunsInItsTurnAndWhoLeavesMeanwhileIsNoError()
    {
        var (entered, leave) = (Signal(), Signal());
        using var gone = new CancellationTokenSource();
        var api = Api.Define("Queue", a => a.Concurrency(1, queue: 2).Get("/first", r => r.Action(Holding(entered, leave))).Get("/next", r => r.Action(_ => { })));
        var (first, next, left) = (new FakeRequest("GET", "/first"), new FakeRequest("GET", "/next"), new FakeRequest("GET", "/next") { Token = gone.Token });
        var running = api.SendAsync(first);
        await entered.Task;
        var waiting = api.SendAsync(next);
        var leaving = api.SendAsync(left);

        var refused = await api.CallAsync("GET", "/next");
        await gone.CancelAsync();
        await Assert.ThatAsync(() => leaving, Throws.InstanceOf<OperationCanceledException>());
        leave.SetResult();
        await running;
        first.Limits.Waiting[0].SetResult();

        Assert.That(refused.Status, Is.EqualTo(503));
        Assert.That((await waiting).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task APlaceIsFreeAgainWhateverBecameOfTheCall()
    {
        var outcomes = new Dictionary<string, Action<Call>>
        {
            ["throw"] = _ => throw new TimeoutException(),
            ["gone"] = _ => throw new ClientGoneException(new IOException()),
            ["abort"] = call => call.Abort(409),
            ["render"] = call => call.Render("undeclared", 1),
            ["problem"] = call => call.Problem("no"),
        };
        var api = Api.Define("Free", a => a.Concurrency(1).Get("/:how", r => r.Action(call => outcomes[call.Params.Get<string>("how")](call))));

        foreach (var (how, _) in outcomes)
        {
            await ((Task)api.CallAsync("GET", $"/{how}")).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            Assert.That((await api.CallAsync("GET", "/problem")).Status, Is.EqualTo(400), how);
        }
    }

    [Test]
    public async Task AStreamKeepsItsPlaceUntilItHasEnded()
    {
        var (entered, leave) = (Signal(), Signal());
        var api = Api.Define("Streams", a => a.Concurrency(1)
            .Get("/stream", r => r.StatusStream(200).Action(call => call.Send(async (output, cancelled) =>
            {
                await output.WriteAsync("a"u8.ToArray(), cancelled);
                entered.SetResult();
                await leave.Task;
            })))
            .Get("/other", r => r.Action(_ => { })));
        var streaming = api.CallAsync("GET", "/stream");
        await entered.Task;

        var during = await api.CallAsync("GET", "/other");
        leave.SetResult();
        await streaming;
        var after = await api.CallAsync("GET", "/other");

        Assert.That((during.Status, after.Status), Is.EqualTo((503, 200)));
    }

    [Test]
    public async Task NoPlaceIsTakenWhileABodyArrives()
    {
        var arrived = Signal();
        var api = Api.Define("Slow", a => a.Concurrency(1).Post(r => r.Params(p => p.Property("a", Schema.Integer)).Action(_ => { })));
        var slow = Enumerable.Range(0, 1000).Select(_ => api.SendAsync(new FakeRequest("POST", "/") { Waiting = _ => arrived.Task }.WithJson("{}"))).ToList();

        Assert.That((await api.CallAsync("POST", "/", "{}")).Status, Is.EqualTo(200));

        arrived.SetResult();
        await Task.WhenAll(slow);
    }

    static TaskCompletionSource Signal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    static Func<Call, Task> Holding(TaskCompletionSource entered, TaskCompletionSource leave) => call =>
    {
        entered.TrySetResult();
        return leave.Task;
    };
}
