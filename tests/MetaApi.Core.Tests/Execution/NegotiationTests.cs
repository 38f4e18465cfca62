using MetaApi.Core.Tests.Support;
using MetaApi.Model;

namespace MetaApi.Core.Tests.Execution;

public sealed class NegotiationTests
{
    [TestCase("/json", null, 200)]
    [TestCase("/json", "*/*", 200)]
    [TestCase("/json", "application/json", 200)]
    [TestCase("/json", "APPLICATION/JSON", 200)]
    [TestCase("/json", "application/*", 200)]
    [TestCase("/json", "application/json;q=0.001", 200)]
    [TestCase("/json", "application/json; charset=utf-8", 200)]
    [TestCase("/json", "application/json;odata=verbose", 200)]
    [TestCase("/json", "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8", 200)]
    [TestCase("/json", "text/html,, application/json", 200)]
    [TestCase("/json", "text/plain;x=\"a,b;q=0\", application/json", 200)]
    [TestCase("/json", "application/json;charset=latin1;q=0, */*", 200)]
    [TestCase("/json", "text/html", 406)]
    [TestCase("/json", "text/html;q=0.5, image/*", 406)]
    [TestCase("/json", "application/problem+json", 406)]
    [TestCase("/json", "application/jsonp", 406)]
    [TestCase("/json", "application/json;q=0", 406)]
    [TestCase("/json", "application/json;q=0.000, */*", 406)]
    [TestCase("/json", "*/*, application/*;q=0", 406)]
    [TestCase("/json", "application/*;q=0, application/json;q=0.1", 200)]
    [TestCase("/json", "*/*;q=0", 406)]
    [TestCase("/json", "text/html, application/json;q=2", 406)]
    [TestCase("/json", "text/html, */json", 406)]
    [TestCase("/json", "json", 200)]
    [TestCase("/json", "", 200)]
    [TestCase("/json", "application/json;q=high", 200)]
    [TestCase("/image", "image/png", 200)]
    [TestCase("/image", "image/*;q=0, image/webp", 200)]
    [TestCase("/image", "image/png;q=0, image/*", 200)]
    [TestCase("/image", "*/*", 200)]
    [TestCase("/image", "image/*;q=0, */*", 406)]
    [TestCase("/image", "application/json", 406)]
    [TestCase("/several", "text/plain", 200)]
    [TestCase("/several", "application/json", 200)]
    [TestCase("/several", "text/html", 406)]
    [TestCase("/events", "text/event-stream", 200)]
    [TestCase("/events", "application/json", 406)]
    [TestCase("/any", "video/mp4", 200)]
    [TestCase("/any", "*/*;q=0", 406)]
    [TestCase("/none", "text/html", 204)]
    [TestCase("/maybe", "text/html", 200)]
    [TestCase("/undeclared", "text/html", 200)]
    public async Task ACallThatTakesNothingOfWhatIsDeclaredIsRefused(string path, string? accept, int status)
    {
        var answer = await Sample().SendAsync(Taking(path, accept));

        Assert.That((answer.Status, answer.Fault), Is.EqualTo((status, (Exception?)null)));
    }

    [TestCase("a", 4096, 406)]
    [TestCase("a", 4097, 200)]
    public async Task AVeryLongHeaderIsPassedOver(string padding, int length, int status)
    {
        var header = "text/" + string.Concat(Enumerable.Repeat(padding, length - 5));

        Assert.That((await Sample().SendAsync(Taking("/json", header))).Status, Is.EqualTo(status));
    }

    [Test]
    public async Task ARefusalIsAProblemThatTellsWhatThereIs()
    {
        var answer = await Sample().SendAsync(Taking("/several", "text/html"));

        Assert.That((answer.Code, answer.ContentType), Is.EqualTo(("not_acceptable", "application/problem+json")));
        Assert.That(answer.Body, Does.Contain("The operation answers application/json, text/plain, which the header Accept excludes.").And.Not.Contain("html"));
    }

    [Test]
    public async Task NoInputIsReadForACallThatIsRefusedAndHooksThatLetInComeFirst()
    {
        var api = Api.Define("Notes", a => a
            .BeforeValidation(call => { if (call.Header("X-Key") is null) call.Abort(401); })
            .Post(r => r.Params(p => p.Property("n", Schema.Integer)).Status(200, Schema.String).Action(call => call.Render((object)"x"))));

        var stranger = await api.SendAsync(Taking("/", "text/html", "POST").WithJson("{"));
        var known = Taking("/", "text/html", "POST").WithJson("{").WithHeader("X-Key", "1");
        var refused = await api.SendAsync(known);

        Assert.That((stranger.Status, refused.Status, known.BodyReads), Is.EqualTo((401, 406, 0)));
    }

    [Test]
    public async Task ErrorsLeaveAsProblemsWhateverIsTaken()
    {
        var api = Api.Define("Notes", a => a.Get(r => r.Params(p => p.Query("n", Schema.Integer)).StatusText(200, "text/csv").Action(call => call.Send("a"))));

        var answer = await api.SendAsync(Taking("/?n=x", "text/csv"));

        Assert.That((answer.Status, answer.ContentType), Is.EqualTo((400, "application/problem+json")));
    }

    [Test]
    public async Task OnlyARouteWithSeveralTypesVaries()
    {
        var single = await Sample().SendAsync(Taking("/json", "*/*"));
        var several = await Sample().SendAsync(Taking("/several", "*/*"));

        Assert.That((single.Header("Vary"), several.Header("Vary")), Is.EqualTo(((string?)null, "Accept")));
    }

    [Test]
    public async Task AnApiOrAModuleMayAnswerWhateverIsTaken()
    {
        var lenient = Sample(new() { Negotiation = Negotiation.Lenient });
        var mounted = Api.Define("Outer", a => a.Apply(new Inner()).Get("/strict", r => r.Status(200, Schema.String).Action(call => call.Render((object)"x"))));

        Assert.That((await lenient.SendAsync(Taking("/json", "text/html"))).Status, Is.EqualTo(200));
        Assert.That((await mounted.SendAsync(Taking("/inner", "text/html"))).Status, Is.EqualTo(200));
        Assert.That((await mounted.SendAsync(Taking("/strict", "text/html"))).Status, Is.EqualTo(406));
        Assert.That(mounted.Explain("GET", "/inner").Parts.Single(p => p.Name == "Negotiation").Detail, Is.EqualTo("Lenient"));
        Assert.That(ImpliedResponses.Of(lenient.Model.Routes[0], lenient.Model.Options), Is.Empty);
    }

    [Test]
    public void EachRouteThatHasABodyImpliesThatItMayBeRefused()
    {
        var model = Sample().Model;

        var implied = model.Routes.ToDictionary(r => r.Pattern.ToString(), r => ImpliedResponses.Of(r, model.Options).Any(i => i.Status == 406));

        Assert.That(implied.Where(i => i.Value).Select(i => i.Key), Is.EqualTo(["/json", "/image", "/several", "/events", "/any"]));
    }

    static Api Sample(ApiOptions? options = null) => Api.Define("Sample", a => a
        .Get("/json", r => r.Status(200, Schema.String).Status(400, Schema.String).Action(call => call.Render((object)"x")))
        .Get("/image", r => r.StatusStream(200, "image/*").Action(call => call.Send(new MemoryStream(), "image/webp")))
        .Get("/several", r => r.Status(200, Schema.String).StatusText(203).Action(call => call.Render((object)"x")))
        .Get("/events", r => r.StatusEvents(200, Schema.Any).Action(call => call.SendEvents(AsyncEnumerable.Empty<int>())))
        .Get("/any", r => r.StatusStream(200, "*/*").Action(call => call.Send(new MemoryStream(), "video/mp4")))
        .Get("/none", r => r.Status(204).Action(_ => { }))
        .Get("/maybe", r => r.Status(200, Schema.String).Status(204).Action(call => call.Render((object)"x")))
        .Get("/undeclared", r => r.Action(call => call.Send("<p>", "text/html"))), options);

    static FakeRequest Taking(string path, string? accept, string method = "GET") =>
        accept is null ? new(method, path) : new FakeRequest(method, path).WithHeader("Accept", accept);

    sealed class Inner : ApiModule
    {
        public override ApiOptions Options => new() { Negotiation = Negotiation.Lenient };

        protected override void Define(NamespaceBuilder api) => api.Get("/inner", r => r.Status(200, Schema.String).Action(call => call.Render((object)"x")));
    }
}
