using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Execution;

public sealed class RescueTests
{
    static readonly Action<Call> Fails = _ => throw new FileNotFoundException("canary");

    [Test]
    public async Task TheNearestScopeAnswersEvenIfAnOuterOneIsMoreExact()
    {
        var api = Api.Define("Rescue", a => a.RescueError<FileNotFoundException>(410, Nothing).Namespace("/n", n => n
            .RescueError<IOException>(409, Nothing)
            .Get(r => r.Action(Fails))));

        var answer = await api.CallAsync("GET", "/n");

        Assert.That(answer.Status, Is.EqualTo(409));
    }

    [Test]
    [Spec("M-113")]
    public async Task ARouteIsTheNearestScope()
    {
        var api = Api.Define("Rescue", a => a.RescueError<IOException>(410, Nothing).Get(r => r.RescueError<IOException>(409, Nothing).Action(Fails)));

        var answer = await api.CallAsync("GET", "/");

        Assert.That(answer.Status, Is.EqualTo(409));
    }

    [Test]
    public async Task TheMostDerivedTypeOfAScopeWinsWhateverTheOrder()
    {
        var baseFirst = Api.Define("Rescue", a => a
            .RescueError<Exception>(409, Nothing).RescueError<IOException>(410, Nothing).RescueError<FileNotFoundException>(412, Nothing)
            .Get(r => r.Action(Fails)));
        var baseLast = Api.Define("Rescue", a => a
            .RescueError<FileNotFoundException>(412, Nothing).RescueError<IOException>(410, Nothing).RescueError<Exception>(409, Nothing)
            .Get(r => r.Action(Fails)));

        var first = await baseFirst.CallAsync("GET", "/");
        var last = await baseLast.CallAsync("GET", "/");

        Assert.That((first.Status, last.Status), Is.EqualTo((412, 412)));
    }

    [TestCase("/n/x", 410)]
    [TestCase("/n/inner/x", 409)]
    [TestCase("/m/x", 404)]
    public async Task OfNamespacesWithTheSamePathsTheFirstThatHandlesUnknownPathsIsAsked(string path, int status)
    {
        var api = Api.Define("Rescue", a => a
            .Namespace("/n", n => n.RescueError<IOException>(412, Nothing).Get(r => r.Action(Fails)))
            .Namespace("/n", n => n.RescueError<NoMatchingRouteException>(410, Nothing))
            .Namespace("/n/inner", n => n.RescueError<ApiException>(409, Nothing))
            .Namespace("/:m", m => m.Namespace("", i => i.RescueError<NoMatchingRouteException>(404, Nothing))));

        var answer = await api.CallAsync("GET", path);

        Assert.That(answer.Status, Is.EqualTo(status));
    }

    [Test]
    public async Task AScopeWithoutAMatchIsPassedOver()
    {
        var api = Api.Define("Rescue", a => a.RescueError<IOException>(410, Nothing).Namespace("/n", n => n
            .RescueError<FormatException>(409, Nothing)
            .Get(r => r.Action(Fails))));

        var answer = await api.CallAsync("GET", "/n");

        Assert.That(answer.Status, Is.EqualTo(410));
    }

    [Test]
    public async Task TheNearestRescueSeesErrorsOfOuterHooks()
    {
        var api = Api.Define("Rescue", a => a
            .Before(Fails)
            .RescueError<IOException>(410, Nothing)
            .Get(r => r.RescueError<IOException>(409, Nothing).Action(_ => { })));

        var answer = await api.CallAsync("GET", "/");

        Assert.That(answer.Status, Is.EqualTo(409));
    }

    [Test]
    public async Task ARescueThatFailsPassesItsErrorOneScopeOut()
    {
        var seen = "";
        var api = Api.Define("Rescue", a => a
            .RescueError<FormatException>(410, (_, e) => seen = e.Message)
            .Namespace("/n", n => n
                .RescueError<IOException>(409, (_, _) => throw new FormatException("second"))
                .RescueError<FormatException>(412, Nothing)
                .Get(r => r.Action(Fails))));

        var answer = await api.CallAsync("GET", "/n");

        Assert.That((answer.Status, seen), Is.EqualTo((410, "second")));
    }

    [Test]
    public async Task ARescueThatRethrowsHandsTheErrorOn()
    {
        var api = Api.Define("Rescue", a => a
            .RescueError<TooManyException>(429, Nothing)
            .Get(r => r.RescueError<TooManyException>(409, (_, e) => throw e).Action(_ => throw new TooManyException())));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, answer.Header("Retry-After")), Is.EqualTo((429, "5")));
    }

    [Test]
    [Spec("M-117")]
    public async Task ARescueForAllExceptionsDoesNotSeeTheFrameworksOwn()
    {
        var api = Api.Define("Rescue", a => a
            .RescueError<Exception>(409, Nothing)
            .Get(r => r.Params(p => p.Query("n", required: true)).Action(_ => { })));

        var invalid = await api.CallAsync("GET", "/");
        var unknown = await api.CallAsync("GET", "/unknown");

        Assert.That((invalid.Status, unknown.Status), Is.EqualTo((400, 404)));
    }

    [Test]
    public async Task ARescueThatNamesTheFrameworksOwnSeesThem()
    {
        var seen = new List<string>();
        var api = Api.Define("Rescue", a => a
            .RescueError<ParameterInvalidException>(422, (call, e) => call.Problem($"{e.Failures.Count} wrong"))
            .RescueError<ApiException>(418, (_, e) => seen.Add(e.GetType().Name))
            .Get(r => r.Params(p => p.Query("n", required: true)).Action(_ => { }))
            .Post(r => r.Params(p => p.Property("n", Schema.String)).Action(_ => { }))
            .Put(r => r.Status(200, Schema.Integer).Action(call => call.Render("misfit"))));

        var invalid = await api.CallAsync("GET", "/");
        var others = new[]
        {
            await api.SendAsync(new FakeRequest("POST", "/").WithBody("x"u8.ToArray(), "text/plain")),
            await api.CallAsync("PUT", "/"),
            await api.CallAsync("DELETE", "/"),
            await api.CallAsync("GET", "/unknown"),
        };

        Assert.That(invalid.Status, Is.EqualTo(422));
        Assert.That(invalid.Body, Does.Contain("\"1 wrong\""));
        Assert.That(others.Select(o => o.Status), Is.All.EqualTo(418));
        Assert.That(seen, Is.EqualTo((string[])
        [
            "UnsupportedContentTypeException", "RenderingInvalidException", "MethodNotAllowedException", "NoMatchingRouteException",
        ]));
    }

    [Test]
    public async Task AnErrorOfTheUsersOwnFamilyAnswersForItself()
    {
        var api = Api.Define("Rescue", a => a.RescueError<Exception>(409, Nothing).Get(r => r.Action(_ => throw new TooManyException())));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, answer.Header("Retry-After"), answer.Fault), Is.EqualTo((429, "5", (Exception?)null)));
        Assert.That(answer.Body, Is.EqualTo(
            """{"type":"urn:metaapi:problem:too_many","title":"Slow down.","status":429,"code":"too_many","traceId":"trace-1"}"""));
    }

    [Test]
    [Spec("M-008", "W-29")]
    public async Task WhatNobodyRescuesIsAConstant500()
    {
        var api = Api.Define("Rescue", a => a.Get(r => r.Action(Fails)).Post(r => r.Action(_ => throw new ApiException(503, "down", "canary"))));

        var fault = await api.CallAsync("GET", "/");
        var own = await api.CallAsync("POST", "/");

        Assert.That(fault.Body, Is.EqualTo(
            """{"type":"urn:metaapi:problem:internal","title":"The server failed.","status":500,"code":"internal","traceId":"trace-1"}"""));
        Assert.That(fault.Fault, Is.TypeOf<FileNotFoundException>());
        Assert.That(own.Body, Is.EqualTo(
            """{"type":"urn:metaapi:problem:down","title":"The service is not available now.","status":503,"code":"down","traceId":"trace-1"}"""));
    }

    [Test]
    [Spec("W-29")]
    public async Task ARescueAnswersWithItsDeclaredStatusAndAProblem()
    {
        var api = Api.Define("Rescue", a => a.RescueError<IOException>(404, Nothing).Get(r => r.Status(200, Schema.Integer).Action(Fails)));

        var answer = await api.CallAsync("GET", "/");

        Assert.That(answer.Body, Is.EqualTo(
            """{"type":"urn:metaapi:problem:not_found","title":"There is nothing here.","status":404,"code":"not_found","traceId":"trace-1"}"""));
        Assert.That(answer.Fault, Is.Null);
    }

    [Test]
    [Spec("W-29")]
    public async Task ARescueRendersADeclaredAnswer()
    {
        var api = Api.Define("Rescue", a => a
            .Status(409, s => s.Expose("reason", Schema.String))
            .RescueError<IOException>(409, (call, _) => call.Render("reason", "busy"))
            .Get(r => r.Status(200, Schema.Integer).Action(Fails)));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, answer.ContentType, answer.Body), Is.EqualTo((409, "application/json", """{"reason":"busy"}""")));
    }

    [Test]
    public async Task ARescueDoesNotSendWhatTheActionHadRendered()
    {
        var api = Api.Define("Rescue", a => a
            .Status(409, Schema.String)
            .RescueError<IOException>(409, (call, _) => call.Render("busy"))
            .Get(r => r.Status(200, Schema.Integer).Action(call =>
            {
                call.Render(1).SetHeader("X-Seen", "1");
                Fails(call);
            })));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, answer.Body, answer.Header("X-Seen")), Is.EqualTo((409, "\"busy\"", "1")));
    }

    [Test]
    public async Task ARescueThatRendersWhatIsNotDeclaredPassesThatOn()
    {
        var api = Api.Define("Rescue", a => a
            .RescueError<RenderingInvalidException>(418, Nothing)
            .Get(r => r.RescueError<IOException>(409, (call, _) => call.Render("busy")).Action(Fails)));

        var answer = await api.CallAsync("GET", "/");

        Assert.That(answer.Status, Is.EqualTo(418));
    }

    [Test]
    [Spec("W-29")]
    public async Task ARescueMayRefuseWithAbort()
    {
        var api = Api.Define("Rescue", a => a
            .RescueError<IOException>(409, (call, _) => call.Abort(410, "Gone"))
            .Get(r => r.Action(Fails)));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, answer.Code), Is.EqualTo((410, "gone")));
    }

    [Test]
    [Spec("M-185")]
    public async Task ARescueSeesTheInputsAndWhatHooksLeft()
    {
        var api = Api.Define("Rescue", a => a
            .RescueError<IOException>(409, (call, _) => call.Problem($"{call.Params.Get<int>("n")} {call.Items["left"]}"))
            .Get(r => r.Params(p => p.Query("n", Schema.Integer)).Before(call => call.Items["left"] = "here").Action(Fails)));

        var answer = await api.CallAsync("GET", "/?n=5");

        Assert.That(answer.Body, Does.Contain("\"5 here\""));
    }

    [Test]
    public async Task TheDefaultStatusOfARouteIsNotThatOfItsRescues()
    {
        var api = Api.Define("Rescue", a => a.RescueError<IOException>(202, Nothing).Get(r => r.Action(_ => { })));

        var answer = await api.CallAsync("GET", "/");

        Assert.That(answer.Status, Is.EqualTo(200));
    }

    [TestCase("/n/unknown", 410)]
    [TestCase("/n/m/unknown", 412)]
    [TestCase("/n/m", 412)]
    [TestCase("/unknown", 409)]
    [TestCase("/nn", 409)]
    [TestCase("/", 409)]
    [Spec("W-04")]
    public async Task AnUnknownPathReachesTheRescuesOfTheDeepestNamespace(string path, int status)
    {
        var api = Api.Define("Rescue", a => a
            .RescueError<NoMatchingRouteException>(409, Nothing)
            .Namespace("/n", n => n
                .RescueError<NoMatchingRouteException>(410, Nothing)
                .Get("/known", r => r.Action(_ => { }))
                .Namespace("/:id", i => i.Get("/x", r => r.Action(_ => { })))
                .Namespace("/m/", m => m
                    .RescueError<NoMatchingRouteException>(412, Nothing)
                    .Get("/x", r => r.Action(_ => { })))));

        var answer = await api.CallAsync("GET", path);

        Assert.That(answer.Status, Is.EqualTo(status));
    }

    [Test]
    [Spec("M-120")]
    public async Task AnotherMethodReachesTheRescuesOfTheDeepestNamespaceAndKeepsAllow()
    {
        var api = Api.Define("Rescue", a => a
            .RescueError<MethodNotAllowedException>(405, (call, e) => call.Problem("outer"))
            .Namespace("/n", n => n
                .RescueError<MethodNotAllowedException>(405, (call, e) => call.Problem(string.Join(' ', e.Allowed)))
                .Get("/:id", r => r.Action(_ => { }))
                .Put("/5", r => r.Action(_ => { }))
                .Delete("/*rest", r => r.Action(_ => { }))));

        var answer = await api.CallAsync("PATCH", "/n/5");

        Assert.That((answer.Status, answer.Header("Allow")), Is.EqualTo((405, "DELETE, GET, HEAD, OPTIONS, PUT")));
        Assert.That(answer.Body, Does.Contain("DELETE GET HEAD OPTIONS PUT"));
    }

    [Test]
    public async Task AnotherMethodIs405WithAllow()
    {
        var api = Api.Define("Rescue", a => a.Post("/a", r => r.Action(_ => { })));

        var other = await api.CallAsync("GET", "/a");
        var options = await api.CallAsync("OPTIONS", "/a");

        Assert.That((other.Status, other.Code, other.Header("Allow")), Is.EqualTo((405, "method_not_allowed", "OPTIONS, POST")));
        Assert.That((options.Status, options.Body, options.Header("Allow")), Is.EqualTo((204, "", "OPTIONS, POST")));
    }

    [Test]
    public async Task ARescueOfAnUnknownPathMayNotRender()
    {
        var api = Api.Define("Rescue", a => a
            .RescueError<NoMatchingRouteException>(404, (call, _) => call.Render("x"))
            .Get(r => r.Action(_ => { })));

        var answer = await api.CallAsync("GET", "/unknown");

        Assert.That(answer.Status, Is.EqualTo(500));
        Assert.That(answer.Fault?.Message, Is.EqualTo(
            "An answer outside any route renders a body with the status 404, which nothing declares; use Problem(…) or Send(…)."));
    }

    [Test]
    public async Task AnAsynchronousRescueIsAwaited()
    {
        var api = Api.Define("Rescue", a => a
            .RescueError<IOException>(409, async (call, _) =>
            {
                await Task.Yield();
                call.Problem("late");
            })
            .Get(r => r.Action(Fails)));

        var answer = await api.CallAsync("GET", "/");

        Assert.That(answer.Body, Does.Contain("\"late\""));
    }

    [TestCase("headers")]
    [TestCase("failures")]
    [TestCase("message")]
    public async Task AnErrorThatCannotEvenBeToldIsTheConstant500(string part)
    {
        var ran = 0;
        var api = Api.Define("Rescue", a => a.Finally(_ => { ran++; }).Get(r => r.Action(_ => throw new UntellableException(part))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, answer.Code, ran), Is.EqualTo((500, "internal", 1)));
        Assert.That(answer.Fault, Is.TypeOf<NotSupportedException>());
    }

    [Test]
    public async Task AnErrorWhoseHeadersFailIsHandedOnAsThatFailure()
    {
        var api = Api.Define("Rescue", a => a
            .RescueError<NotSupportedException>(410, Nothing)
            .Get(r => r.RescueError<UntellableException>(409, Nothing).Action(_ => throw new UntellableException("headers"))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That(answer.Status, Is.EqualTo(410));
    }

    [Test]
    public async Task ARescueThatRethrowsKeepsTheHeadersItHasSet()
    {
        var api = Api.Define("Rescue", a => a.Get(r => r
            .RescueError<TooManyException>(429, (call, e) =>
            {
                call.SetHeader("Retry-After", "7");
                throw e;
            })
            .Action(_ => throw new TooManyException())));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, answer.Header("Retry-After")), Is.EqualTo((429, "7")));
    }

    static void Nothing(Call call, Exception error)
    {
    }

    sealed class TooManyException() : ApiException(429, "too_many", "Slow down.")
    {
        public override IReadOnlyList<KeyValuePair<string, string>> Headers => [new("Retry-After", "5")];
    }

    sealed class UntellableException(string part) : ApiException(409, "untellable", "No.")
    {
        public override IReadOnlyList<KeyValuePair<string, string>> Headers => part == "headers" ? throw new NotSupportedException() : base.Headers;

        public override IReadOnlyList<Failure> Failures => part == "failures" ? throw new NotSupportedException() : base.Failures;

        public override string Message => part == "message" ? throw new NotSupportedException() : base.Message;
    }
}
