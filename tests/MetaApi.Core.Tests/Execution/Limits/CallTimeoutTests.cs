using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Execution.Limits;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class CallTimeoutTests
{
    static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    readonly FakeClock clock = new();

    [Test]
    public async Task CodeThatEndsBecauseItsTimeIsOverIsAnswered503()
    {
        var api = Timed(a => a.Timeout(5 * Second).Get(r => r.Action(call => Task.Delay(Timeout.Infinite, call.Cancelled))));
        var answering = api.CallAsync("GET", "/");
        await clock.TimerAsync();

        clock.Advance(4.9 * Second);
        var early = answering.IsCompleted;
        clock.Advance(0.1 * Second);
        var answer = await answering;

        Assert.That((early, answer.Status, answer.Code, answer.Fault), Is.EqualTo((false, 503, "timeout", (Exception?)null)));
        Assert.That(clock.Timers, Is.Zero);
    }

    [Test]
    public async Task ThirtySecondsAreTheDefaultAndAHandlersTokenIsTheCalls()
    {
        var api = Timed(a => a.Get(r => r.Action((CancellationToken cancelled) => Task.Delay(Timeout.Infinite, cancelled))));
        var answering = api.CallAsync("GET", "/");
        await clock.TimerAsync();

        clock.Advance(29 * Second);
        var early = answering.IsCompleted;
        clock.Advance(Second);

        Assert.That((early, (await answering).Status), Is.EqualTo((false, 503)));
    }

    [Test]
    public async Task TheTimeBeginsWithTheCallAndNotWhenItIsAskedFor()
    {
        var api = Timed(a => a.Timeout(5 * Second).Get(r => r.Action(call =>
        {
            clock.Advance(6 * Second);
            call.Cancelled.ThrowIfCancellationRequested();
        })));

        Assert.That((await api.CallAsync("GET", "/")).Code, Is.EqualTo("timeout"));
    }

    [Test]
    public async Task CodeThatDoesNotAskIsAnsweredLateAndNobodyPaysForATimer()
    {
        var api = Timed(a => a.Timeout(5 * Second).Get(r => r.Action(_ => clock.Advance(6 * Second))));

        Assert.That((await api.CallAsync("GET", "/")).Status, Is.EqualTo(200));
        Assert.That(clock.TimersMade, Is.Zero);
    }

    [Test]
    public async Task TimersEndWithTheirCalls()
    {
        var api = Timed(a => a
            .Get("/good", r => r.Action(call => Ask(call)))
            .Get("/bad", r => r.Action(call =>
            {
                Ask(call);
                throw new InvalidOperationException();
            }))
            .Get("/gone", r => r.Action(call => Task.Delay(Timeout.Infinite, call.Cancelled))));

        for (var i = 0; i < 100; i++)
        {
            await api.CallAsync("GET", "/good");
            await api.CallAsync("GET", "/bad");
            using var gone = new CancellationTokenSource();
            var left = api.SendAsync(new FakeRequest("GET", "/gone") { Token = gone.Token });
            await gone.CancelAsync();
            await Assert.ThatAsync(() => left, Throws.InstanceOf<OperationCanceledException>());
        }

        Assert.That((clock.TimersMade, clock.Timers), Is.EqualTo((300, 0)));
    }

    [Test]
    public async Task ALateErrorOfACallThatIsOverHasNoTimeOut()
    {
        CancellationToken kept = default;
        var api = Timed(a => a.Get(r => r.Action(call => { kept = call.Cancelled; })));

        await api.CallAsync("GET", "/");
        clock.Advance(60 * Second);

        Assert.That(kept.IsCancellationRequested, Is.False);
    }

    [Test]
    public async Task AStreamMayTakeAnyTime()
    {
        var api = Timed(a => a.Timeout(5 * Second).Get(r => r.StatusStream(200).Action(call =>
        {
            var asked = call.Cancelled;
            call.Send(async (output, _) =>
            {
                clock.Advance(60 * Second);
                asked.ThrowIfCancellationRequested();
                call.Cancelled.ThrowIfCancellationRequested();
                await output.WriteAsync("whole"u8.ToArray(), asked);
            });
        })));

        Assert.That((await api.CallAsync("GET", "/")).Body, Is.EqualTo("whole"));
        Assert.That(clock.Timers, Is.Zero);
    }

    [Test]
    public async Task ABodyThatIsNotThereInTimeIsWaitedForNoLonger()
    {
        var api = Timed(a => a.Timeout(5 * Second).Post(r => r.Params(p => p.Property("a", Schema.Integer)).Action(_ => { })));
        var answering = api.SendAsync(new FakeRequest("POST", "/") { Waiting = call => Task.Delay(Timeout.Infinite, call.Cancelled) }.WithJson("{}"));
        await clock.TimerAsync();

        clock.Advance(5 * Second);

        Assert.That((await answering).Status, Is.EqualTo(503));
    }

    [Test]
    public async Task AHandlerOfErrorsSeesItByItsNameOnly()
    {
        var seen = new List<string>();
        var api = Timed(a => a
            .RescueError<CallTimeoutException>(503, (call, error) =>
            {
                seen.Add(error.InnerException!.GetType().Name);
                call.Problem("Try a smaller report.");
            })
            .Get(r => r.Timeout(Second).RescueError<Exception>(500, (_, error) => seen.Add(error.GetType().Name)).Action(Late)));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, answer.Body.Contains("Try a smaller report.", StringComparison.Ordinal)), Is.EqualTo((503, true)));
        Assert.That(seen, Is.EqualTo(["OperationCanceledException"]));
    }

    [Test]
    public async Task AHandlerOfErrorsThatIsLateItselfIsAnsweredAsTheCall()
    {
        var api = Timed(a => a.Timeout(Second).Get(r => r.RescueError<CallTimeoutException>(503, (call, _) => call.Cancelled.ThrowIfCancellationRequested()).Action(Late)));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Code, answer.Fault), Is.EqualTo(("timeout", (Exception?)null)));
    }

    [Test]
    public async Task AnotherCancellationOfTheProgramIsAFaultOfIts()
    {
        var api = Timed(a => a.Get(r => r.Action(_ => throw new OperationCanceledException())));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, answer.Fault), Is.EqualTo((500, answer.Fault as OperationCanceledException)));
        Assert.That(answer.Fault, Is.Not.Null);
    }

    [Test]
    public async Task AnInfiniteTimeSwitchesItOffAndTheNearestHolds()
    {
        var api = Timed(a => a
            .Timeout(Second)
            .Get("/any", r => r.Timeout(Timeout.InfiniteTimeSpan).Action(Late))
            .Get("/near", r => r.Timeout(5 * Second).Action(Late))
            .Get("/options", r => r.Without(w => w.Timeout()).Action(Late)));

        Assert.That((await api.CallAsync("GET", "/any")).Status, Is.EqualTo(200));
        Assert.That((await api.CallAsync("GET", "/near")).Status, Is.EqualTo(200));
        Assert.That((await api.CallAsync("GET", "/options")).Status, Is.EqualTo(200));
        Assert.That(api.Explain("GET", "/any").ToString(), Does.Contain("Limits.CallTimeout: none"));
        Assert.That(api.Explain("GET", "/near").ToString(), Does.Contain("Limits.CallTimeout: 00:00:05"));
    }

    [Test]
    public async Task ATokenThatWasAskedForBeforeACallOutlivesItsClientTellsOfItsTimeOnly()
    {
        using var left = new CancellationTokenSource();
        CancellationToken asked = default;
        var tells = new List<bool>();
        var api = Timed(a => a.Timeout(5 * Second).Post(r => r
            .AroundCall((call, next) =>
            {
                asked = call.Cancelled;
                return next();
            })
            .Idempotent(by: _ => null)
            .Action(async call =>
            {
                await left.CancelAsync();
                tells.AddRange([asked.IsCancellationRequested, call.Cancelled.IsCancellationRequested]);
                clock.Advance(5 * Second);
                tells.AddRange([asked.IsCancellationRequested, call.Cancelled.IsCancellationRequested]);
                asked.ThrowIfCancellationRequested();
            })));

        var answer = await api.SendAsync(new FakeRequest("POST", "/") { Token = left.Token }.WithHeader("Idempotency-Key", "a"));

        Assert.That(tells, Is.EqualTo([false, false, true, true]));
        Assert.That((answer.Code, clock.TimersMade, clock.Timers), Is.EqualTo(("timeout", 1, 0)));
    }

    static void Ask(Call call) => call.Cancelled.ThrowIfCancellationRequested();

    void Late(Call call)
    {
        clock.Advance(2 * Second);
        Ask(call);
    }

    Api Timed(Action<NamespaceBuilder> block) => Api.Define("Timed", block, new() { Clock = clock });
}
