using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Execution.Replies;

/// <summary>A strict host sends no answer that the document does not tell of; any other sends it and is told.</summary>
public sealed class UndeclaredAnswerTests
{
    static readonly TestCaseData<Action<ApiRouteBuilder>, int>[] Ways =
    [
        Way("an abort", r => r.Action(call => call.Abort(418)), 418),
        Way("an abort of a hook", r => r.BeforeValidation(call => call.Abort(401)).Action(_ => { }), 401),
        Way("a problem", r => r.Action(call => call.Problem("No", 409)), 409),
        Way("a status that is set", r => r.Action(call => call.Status = 202), 202),
        Way("a status that is set by a word", r => r.SetStatus(_ => 410), 410),
        Way("an error of the user's own", r => r.Action(_ => throw new ApiException(429, "quota", "Too much.")), 429),
        Way("an error of the user's own that is the server's", r => r.Action(_ => throw new ApiException(503, "away", "Away.")), 503),
        Way("an error of the framework, thrown by code", r => r.Action(_ => throw new ResourceNotFoundException()), 404),
        Way("a text", r => r.Status(200).Action(call => Set(call, 404).Send("none")), 404),
        Way("a stream", r => r.Action(call => Set(call, 404).Send(new MemoryStream([1]))), 404),
        Way("a rescue that answers otherwise", r => r.RescueError<IOException>(409, (call, _) => call.Problem("No", 410)).Action(_ => throw new IOException()), 410),
        Way("a bare status of a rescue", r => r.RescueError<IOException>(409, (call, _) => call.Status = 411).Action(_ => throw new IOException()), 411),
    ];

    static readonly TestCaseData<Action<ApiRouteBuilder>, int>[] OtherBodies =
    [
        Way("a text for a problem", r => r.Status(404).Action(call => Set(call, 404).Send("none")), 404),
        Way("a text for a value", r => r.Status(200, Schema.Integer).Action(call => call.Send("7")), 200),
        Way("a text of another type", r => r.StatusText(200, "text/csv").Action(call => call.Send("7", "text/html")), 200),
        Way("a problem for a value", r => r.Status(409, Schema.Integer).Action(call => call.Problem("No", 409)), 409),
        Way("a problem of an abort for a value", r => r.Status(409, Schema.Integer).Action(call => call.Abort(409)), 409),
    ];

    static readonly TestCaseData<Action<ApiRouteBuilder>, int>[] Declared =
    [
        Way("its own", r => r.Status(418).Action(call => call.Abort(418)), 418),
        Way("that of a hook", r => r.Use(CallHook.BeforeValidation(call => call.Abort(401)).Adds(401)).Action(_ => { }), 401),
        Way("that of a rescue", r => r.RescueError<IOException>(409, (call, _) => call.Problem("No")).Action(_ => throw new IOException()), 409),
        Way("that of a rescue for an error of the user's own", r => r.RescueError<ApiException>(429, (call, _) => call.Problem("No")).Action(_ => throw new ApiException(409, "a", "b")), 429),
        Way("that of a chained word", r => r.Resource((Call _) => (object?)null), 404),
        Way("200 where no success is declared", r => r.Status(404).Action(call => call.Send("any text")), 200),
        Way("wrong inputs", r => r.Params(p => p.Query("n", Schema.Integer, required: true)).Action(_ => { }), 400),
        Way("a problem of the inputs beside a value", r => r.Status(400, Schema.Integer).Params(p => p.Query("n", Schema.Integer, required: true)).Action(_ => { }), 400),
        Way("a text", r => r.StatusText(200).Action(call => call.Send("text")), 200),
        Way("a failure", r => r.Action(_ => throw new IOException()), 500),
        Way("a failure that is said", r => r.Action(call => call.Problem("No", 500)), 500),
    ];

    [TestCaseSource(nameof(Ways))]
    [TestCaseSource(nameof(OtherBodies))]
    public async Task AStrictHostTakesAnUndeclaredAnswerForAFault(Action<ApiRouteBuilder> route, int status)
    {
        var (answer, host) = await CallAsync(route, isStrict: true);

        Assert.That((answer.Status, answer.Code), Is.EqualTo((500, "internal")));
        Assert.That(answer.Fault, Is.TypeOf<RenderingInvalidException>().With.Message.Contains($"{status}"));
        Assert.That(host.Told, Is.Empty);
    }

    [TestCaseSource(nameof(Ways))]
    [TestCaseSource(nameof(OtherBodies))]
    public async Task AnyOtherHostSendsItAndIsTold(Action<ApiRouteBuilder> route, int status)
    {
        var (answer, host) = await CallAsync(route, isStrict: false);

        Assert.That(answer.Status, Is.EqualTo(status));
        Assert.That(host.Told, Is.EqualTo([$"GET /notes/:id {status}"]));
    }

    [TestCaseSource(nameof(Declared))]
    public async Task ADeclaredAnswerLeavesAStrictHost(Action<ApiRouteBuilder> route, int status)
    {
        var (answer, host) = await CallAsync(route, isStrict: true);

        Assert.That(answer.Status, Is.EqualTo(status));
        Assert.That(host.Told, Is.Empty);
    }

    [Test]
    public async Task TheFaultNamesTheRouteTheStatusAndTheRemedy()
    {
        var (answer, _) = await CallAsync(r => r.Action(call => call.Abort(418)), isStrict: true);

        Assert.That(answer.Fault!.Message, Does.Match(
            """^GET /notes/:id answered 418, which it does not declare; add \.Status\(418\) to the route, or Adds\(418\) to the hook that answers it\. \(UndeclaredAnswerTests\.cs:\d+\)$"""));
    }

    [Test]
    public async Task UnknownPathsAndMethodsAreNoFaultOfAnyRoute()
    {
        var api = Api.Define("Notes", a => a.Get("/notes", r => r.Status(200).Action(_ => { })));

        var unknown = await api.SendAsync(new FakeRequest("GET", "/none") { Host = new(isStrict: true) });
        var other = await api.SendAsync(new FakeRequest("PUT", "/notes") { Host = new(isStrict: true) });

        Assert.That((unknown.Status, other.Status), Is.EqualTo((404, 405)));
    }

    [Test]
    public async Task AHeadOfTheErrorStaysWithTheFault()
    {
        var (answer, _) = await CallAsync(r => r.Before(call => call.SetHeader("X-Trace", "1")).Action(call => call.Abort(418)), isStrict: true);

        Assert.That(answer.Header("X-Trace"), Is.EqualTo("1"));
    }

    static async Task<(Answer Answer, FakeReplies Host)> CallAsync(Action<ApiRouteBuilder> route, bool isStrict)
    {
        var host = new FakeReplies(isStrict: isStrict);
        var api = Api.Define("Notes", a => a.Get("/notes/:id", route));
        return (await api.SendAsync(new FakeRequest("GET", "/notes/7") { Host = host }), host);
    }

    static Call Set(Call call, int status)
    {
        call.Status = status;
        return call;
    }

    static TestCaseData<Action<ApiRouteBuilder>, int> Way(string name, Action<ApiRouteBuilder> route, int status)
    {
        var way = new TestCaseData<Action<ApiRouteBuilder>, int>(route, status);
        way.SetArgDisplayNames(name);
        return way;
    }
}
