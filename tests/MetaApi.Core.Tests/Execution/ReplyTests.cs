using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Execution;

public sealed class ReplyTests
{
    [Test]
    public async Task ABareAbortFrom400OnIsTheProblemOfItsStatus()
    {
        var api = Api.Define("Test", a => a.BeforeValidation(call => call.Abort(401)).Get(r => r.Action(_ => { })));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, answer.ContentType, answer.Code), Is.EqualTo((401, "application/problem+json", "unauthorized")));
    }

    [Test]
    public async Task AnAbortDropsWhatWasRendered()
    {
        var api = Api.Define("Test", a => a.Get(r => r
            .Status(200, s => s.Expose("a", Schema.Integer))
            .Action(call => call.Render("a", 1).Abort(204))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, answer.Body, answer.Fault), Is.EqualTo((204, "", (Exception?)null)));
    }

    [TestCase(200)]
    [TestCase(404)]
    [Spec("M-100")]
    public async Task AHeaderSetAfterTheReplyWasMadeLeavesAndOneSetInFinallyDoesNot(int status)
    {
        var api = Api.Define("Test", a => a
            .AroundCall(async (call, next) =>
            {
                await next();
                call.SetHeader("X-Late", "1");
            })
            .Finally(call => call.SetHeader("X-Too-Late", "1"))
            .Get(r => r.Action(call => call.Status = status)));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Header("X-Late"), answer.Header("X-Too-Late")), Is.EqualTo(("1", (string?)null)));
    }

    [Test]
    public async Task SettingAHeaderReplacesItAndAddingKeepsIt()
    {
        var api = Api.Define("Test", a => a.Get(r => r.Action(call => call
            .SetHeader("ETag", "\"1\"").SetHeader("etag", "\"2\"").AddHeader("Link", "<a>").AddHeader("Link", "<b>"))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That(answer.Headers.Select(h => $"{h.Key}: {h.Value}"), Is.EqualTo((string[])["etag: \"2\"", "Link: <a>", "Link: <b>"]));
    }

    [TestCase(42)]
    [TestCase(100)]
    [TestCase(600)]
    public async Task AStatusThatNoReplyCanHaveIsAFault(int status)
    {
        var api = Api.Define("Test", a => a.Get(r => r.Action(call => call.Status = status)));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, answer.Fault?.Message), Is.EqualTo((500, $"The status {status} was set, which no reply can have; use 200 to 599.")));
    }

    [Test]
    public async Task AHeaderOfAnErrorThatCannotBeSentIsLeftOut()
    {
        var api = Api.Define("Test", a => a.Get(r => r.Action(_ => throw new Unsendable())));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, answer.Header("Retry-After"), answer.Header("X-Bad")), Is.EqualTo((429, "60", (string?)null)));
    }

    [Test]
    public async Task TheInnermostNamespaceAnswersUnknownPaths()
    {
        var api = Api.Define("Test", a => a
            .RescueError<NoMatchingRouteException>(404, (call, _) => call.Problem("outer"))
            .Namespace("", n => n
                .RescueError<NoMatchingRouteException>(404, (call, _) => call.Problem("inner"))
                .Get("/a", r => r.Action(_ => { }))));

        var answer = await api.CallAsync("GET", "/b");

        Assert.That(answer.Body, Does.Contain("inner"));
    }

    [TestCase("2147483647", 204)]
    [TestCase("2147483648", 400)]
    public async Task AnIntegerTooWideForTheTypeAskedForIsBadInput(string value, int status)
    {
        var api = Api.Define("Test", a => a.Get("/:id", r => r
            .Params(p => p.Path("id", Schema.Integer))
            .Status(204)
            .Action(call => { call.Params.Get<int>("id"); })));

        var answer = await api.CallAsync("GET", "/" + value);

        Assert.That(answer.Status, Is.EqualTo(status));
    }

    [Test]
    [Spec("M-188")]
    public async Task ANullUnderAnyIsAValueAndLeaves()
    {
        var api = Api.Define("Test", a => a.Get(r => r
            .Status(200, s => s.Expose("any", Schema.Any))
            .Action(call => call.Render("any", null))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That(answer.Body, Is.EqualTo("""{"any":null}"""));
    }

    sealed class Unsendable() : ApiException(429, "slow_down", "Slow down.")
    {
        public override IReadOnlyList<KeyValuePair<string, string>> Headers => [new("X-Bad", "a\r\nb"), new("Retry-After", "60")];
    }
}
