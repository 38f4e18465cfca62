using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Execution.Sharing;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class DisposalTests
{
    readonly List<string> ends = [];

    static IEnumerable<TestCaseData> Courses => new Dictionary<string, (Action<Call> Action, string Ends)>
    {
        ["a reply"] = (Ask, "finally later helper"),
        ["an abort"] = (call => Ask(call.Abort(410)), "finally later helper"),
        ["a fault"] = (call => throw new InvalidOperationException(Asked(call)), "finally later helper"),
        ["a rendering fault"] = (call => Ask(call.Render("undeclared")), "finally later helper"),
        ["a helper nobody asked for"] = (_ => { }, "finally"),
    }.Select(course => new TestCaseData(course.Value.Action, course.Value.Ends).SetArgDisplayNames(course.Key));

    [TestCaseSource(nameof(Courses))]
    public async Task HelpersAreDisposedAfterFinallyTheLastMadeFirst(object action, string expected)
    {
        var api = Api.Define("Ends", a => a
            .Shared(_ => new Ending("helper", ends))
            .Shared(call => new LaterEnding(ends))
            .Finally(_ => ends.Add("finally"))
            .Get(r => r.Action((Action<Call>)action)));

        await api.CallAsync("GET", "/");

        Assert.That(string.Join(' ', ends), Is.EqualTo(expected));
    }

    [Test]
    public async Task OneThatCannotBeDisposedIsReportedAndHoldsUpNoOther()
    {
        var request = new FakeRequest("GET", "/");
        var api = Api.Define("Ends", a => a
            .Namespace("", n => n.Shared(_ => new LaterEnding(ends)).Namespace("", i => i.Shared(_ => new FailingEnding(ends))
                .Get(r => r.Action(call => call.Send(call.Shared<LaterEnding>().Name + call.Shared<FailingEnding>().Name))))));

        var answer = await api.SendAsync(request);

        Assert.That(answer.Body, Is.EqualTo("laterfailing"));
        Assert.That(ends, Is.EqualTo(["failing", "later"]));
        Assert.That(request.Reported.Single().Message, Is.EqualTo("dispose"));
    }

    [Test]
    public async Task HelpersAreDisposedWhenTheClientIsGone()
    {
        using var stop = new CancellationTokenSource();
        var api = Api.Define("Ends", a => a.Shared(_ => new Ending("helper", ends)).Get(r => r.Action(call =>
        {
            call.Shared<Ending>();
            stop.Cancel();
            call.Cancelled.ThrowIfCancellationRequested();
        })));

        Assert.That(async () => await api.SendAsync(new FakeRequest("GET", "/") { Token = stop.Token }), Throws.InstanceOf<OperationCanceledException>());

        Assert.That(ends, Is.EqualTo(["helper"]));
    }

    [Test]
    public async Task ACallThatIsOverMakesNoMoreHelpers()
    {
        Call? kept = null;
        var api = Api.Define("Ends", a => a.Shared(_ => new Ending("helper", ends)).Get(r => r.Action(call => { kept = call; })));
        await api.CallAsync("GET", "/");

        Assert.That(() => kept!.Shared<Ending>(), Throws.TypeOf<ObjectDisposedException>());
    }

    static void Ask(Call call) => Asked(call);

    static string Asked(Call call) => call.Shared<Ending>().Name + call.Shared<LaterEnding>().Name;

    /// <summary>Is disposed later, and not at once.</summary>
    sealed class LaterEnding(List<string> ends) : Ending("later", ends), IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Task.Yield();
            Ends.Add("later");
        }

        public override void Dispose() => Ends.Add("at once");
    }

    /// <summary>Fails when it is disposed.</summary>
    sealed class FailingEnding(List<string> ends) : Ending("failing", ends)
    {
        public override void Dispose()
        {
            base.Dispose();
            throw new FormatException("dispose");
        }
    }
}
