using MetaApi.Core.Tests.Support;
using MetaApi.Model;

namespace MetaApi.Core.Tests.Execution;

public sealed class ConditionTests
{
    const string Before = "Sat, 31 Jan 2026 11:59:59 GMT";

    const string At = "Sat, 31 Jan 2026 12:00:00 GMT";

    const string After = "Sat, 31 Jan 2026 12:00:01 GMT";

    static readonly DateTimeOffset Changed = new(2026, 1, 31, 12, 0, 0, 250, TimeSpan.Zero);

    [TestCase("", 200)]
    [TestCase("If-None-Match: \"7\"", 304)]
    [TestCase("If-None-Match: W/\"7\"", 304)]
    [TestCase("If-None-Match: *", 304)]
    [TestCase("If-None-Match: \"6\", W/\"7\" ,\"8\"", 304)]
    [TestCase("If-None-Match: ,, \"7\",", 304)]
    [TestCase("If-None-Match: \"6\"|If-None-Match: \"7\"", 304)]
    [TestCase("If-None-Match: \"6\"", 200)]
    [TestCase("If-None-Match: \"6,7\", \"77\"", 200)]
    [TestCase("If-None-Match: 7", 200)]
    [TestCase("If-None-Match: \"7", 200)]
    [TestCase("If-None-Match: w/\"7\"", 200)]
    [TestCase("If-None-Match: \"7\" \"8\"", 200)]
    [TestCase("If-None-Match: *, \"6\"", 200)]
    [TestCase("If-None-Match: ", 200)]
    [TestCase("If-Match: \"7\"", 200)]
    [TestCase("If-Match: *", 200)]
    [TestCase("If-Match: \"6\", \"7\"", 200)]
    [TestCase("If-Match: W/\"7\"", 412)]
    [TestCase("If-Match: \"6\"", 412)]
    [TestCase("If-Match: 7", 412)]
    [TestCase("If-Match: \"7\"|If-None-Match: \"7\"", 304)]
    [TestCase("If-Match: \"6\"|If-None-Match: \"7\"", 412)]
    [TestCase("If-Modified-Since: " + At, 304)]
    [TestCase("If-Modified-Since: " + After, 304)]
    [TestCase("If-Modified-Since: " + Before, 200)]
    [TestCase("If-Modified-Since: Saturday, 31-Jan-26 12:00:00 GMT", 304)]
    [TestCase("If-Modified-Since: Sat Jan 31 12:00:00 2026", 304)]
    [TestCase("If-Modified-Since: Sun Feb  1 12:00:00 2026", 304)]
    [TestCase("If-Modified-Since: 2026-01-31T12:00:00Z", 200)]
    [TestCase("If-Modified-Since: Fri, 31 Jan 2026 12:00:00 GMT", 200)]
    [TestCase("If-Modified-Since: " + At + "|If-Modified-Since: " + At, 200)]
    [TestCase("If-None-Match: \"6\"|If-Modified-Since: " + At, 200)]
    [TestCase("If-None-Match: \"7\"|If-Modified-Since: " + Before, 304)]
    [TestCase("If-Unmodified-Since: " + At, 200)]
    [TestCase("If-Unmodified-Since: " + Before, 412)]
    [TestCase("If-Unmodified-Since: yesterday", 200)]
    [TestCase("If-Match: \"7\"|If-Unmodified-Since: " + Before, 200)]
    public async Task AFetchIsAnsweredByTheOrderOfTheStandard(string headers, int status)
    {
        var runs = 0;
        var api = Notes(() => runs++);

        foreach (var method in (string[])["GET", "HEAD"])
        {
            var answer = await api.SendAsync(With(new(method, "/7"), headers));

            Assert.That((answer.Status, answer.Fault), Is.EqualTo((status, (Exception?)null)));
            Assert.That((answer.Header("ETag"), answer.Header("Last-Modified")), Is.EqualTo(status == 412 ? ((string?)null, (string?)null) : ("\"7\"", At)));
            Assert.That(answer.Body, status == 304 ? Is.Empty : Is.Not.Empty);
        }
        Assert.That(runs, Is.EqualTo(status == 200 ? 2 : 0));
    }

    [TestCase("If-Match: \"7\"", 200)]
    [TestCase("If-Match: *", 200)]
    [TestCase("If-Match: \"1\", \"7\"", 200)]
    [TestCase("If-Match: W/\"7\"", 412)]
    [TestCase("If-Match: \"6\"", 412)]
    [TestCase("If-Match: 7", 400)]
    [TestCase("If-Match: \"7\", 8", 400)]
    [TestCase("If-Match: \"a b\"", 400)]
    [TestCase("If-Match: ", 400)]
    [TestCase("If-None-Match: *", 412)]
    [TestCase("If-Match: \"7\"|If-None-Match: W/\"7\"", 412)]
    [TestCase("If-Match: \"7\"|If-None-Match: \"6\"", 200)]
    [TestCase("If-Match: \"7\"|If-None-Match: *, \"6\"", 400)]
    [TestCase("If-None-Match: W/\"7\"", 428)]
    [TestCase("If-None-Match: \"6\"", 428)]
    [TestCase("If-None-Match: *, \"6\"", 428)]
    [TestCase("If-None-Match: *|If-None-Match: \"6\"", 428)]
    [TestCase("If-Match: \"7\"|If-Modified-Since: " + At, 200)]
    [TestCase("", 428)]
    [TestCase("If-Unmodified-Since: " + At, 428)]
    public async Task AChangeRunsOnlyForTheVersionItIsAbout(string headers, int status)
    {
        var runs = 0;
        var api = Notes(() => runs++);

        var answer = await api.SendAsync(With(new("PUT", "/7"), headers));

        Assert.That((answer.Status, runs), Is.EqualTo((status, status == 200 ? 1 : 0)));
        Assert.That(answer.Header("ETag"), Is.EqualTo(status == 200 ? "\"8\"" : null));
    }

    [TestCase("If-None-Match: *", 200)]
    [TestCase("If-Match: *", 412)]
    [TestCase("If-Match: \"7\"", 412)]
    [TestCase("If-None-Match: \"7\"", 428)]
    public async Task WhatIsNotThereYetHasNoVersion(string headers, int status)
    {
        var answer = await Notes(() => { }).SendAsync(With(new("PUT", "/0"), headers));

        Assert.That(answer.Status, Is.EqualTo(status));
    }

    [TestCase(4096, 400)]
    [TestCase(4095, 412)]
    public async Task AListOfTagsIsLookedThroughWithinALimit(int padding, int status)
    {
        var answer = await Notes(() => { }).SendAsync(new FakeRequest("PUT", "/7").WithHeader("If-Match", '"' + new string('x', padding - 1) + '"'));

        Assert.That((answer.Status, answer.Body.Contains("xxx", StringComparison.Ordinal)), Is.EqualTo((status, false)));
    }

    [Test]
    public async Task AMalformedConditionOfAChangeIsNamed()
    {
        var answer = await Notes(() => { }).SendAsync(new FakeRequest("PUT", "/7").WithHeader("If-Match", "7"));

        Assert.That(answer.Errors, Is.EqualTo(["header /If-Match invalid"]));
    }

    [TestCase("GET", "If-None-Match: \"7\"", 304)]
    [TestCase("GET", "If-Modified-Since: " + At, 304)]
    [TestCase("PUT", "If-Match: 7", 400)]
    [TestCase("PUT", "If-Match: \"6\"", 412)]
    public async Task ARouteForEveryMethodDeclaresWhatItAnswersToAnyOfThem(string method, string headers, int status)
    {
        var api = Api.Define("Notes", a => a.Route("/", r => r.ETag(_ => 7).LastModified(_ => Changed).Action(_ => { })));
        var route = api.Model.Routes.Single();

        var answer = await api.SendAsync(With(new(method, "/"), headers));

        var declared = ImpliedResponses.Of(route, api.Model.Options);
        Assert.That((answer.Status, declared.Any(r => r.Status == status)), Is.EqualTo((status, true)));
        Assert.That(route.Policies.SelectMany(p => p.HeadersOn(route, 304)).Select(h => h.Name), Is.EquivalentTo(["ETag", "Last-Modified"]));
        Assert.That(route.Policies.SelectMany(p => p.InputsOn(route)).Select(i => i.Name), Does.Contain(headers[..headers.IndexOf(':')]));
    }

    [Test]
    public async Task AMalformedConditionIsDeclaredWhereOnlyATimeIsTold()
    {
        var api = Api.Define("Notes", a => a.Put(r => r.LastModified(_ => Changed).Action(_ => { })));

        var answer = await api.SendAsync(new FakeRequest("PUT", "/").WithHeader("If-Match", "7"));

        Assert.That(answer.Status, Is.EqualTo(400));
        Assert.That(ImpliedResponses.Of(api.Model.Routes.Single(), api.Model.Options).Select(r => r.Status), Does.Contain(400));
    }

    [Test]
    public async Task RenderedBytesOfARouteForEveryMethodAreNoVersion()
    {
        var api = Api.Define("Notes", a => a.ETag().Route("/", r => r.Status(200, Schema.String).Action(call => call.Render((object)"x"))));

        Assert.That((await api.CallAsync("GET", "/")).Header("ETag"), Is.Null);
    }

    [Test]
    public async Task RenderedBytesAreAVersionOfTheirOwn()
    {
        var title = "one";
        var api = Api.Define("Notes", a => a.Get(r => r.ETag().Status(200, s => s.Expose("title", Schema.String)).Status(404).Action(call =>
        {
            if (title.Length == 0)
                call.Status = 404;
            else
                call.SetHeader("Cache-Control", "private").Render("title", title);
        })));

        var first = await api.CallAsync("GET", "/");
        var known = await api.SendAsync(new FakeRequest("GET", "/").WithHeader("If-None-Match", first.Header("ETag")!));
        title = "two";
        var changed = await api.SendAsync(new FakeRequest("GET", "/").WithHeader("If-None-Match", first.Header("ETag")!));
        var other = await api.SendAsync(new FakeRequest("GET", "/").WithHeader("If-Match", first.Header("ETag")!));
        title = "";
        var missing = await api.SendAsync(new FakeRequest("GET", "/").WithHeader("If-None-Match", "*"));

        Assert.That(first.Header("ETag"), Does.Match("^\"[A-Za-z0-9_-]{22}\"$"));
        Assert.That((known.Status, known.Body, known.ContentType, known.Header("ETag"), known.Header("Cache-Control")), Is.EqualTo((304, "", (string?)null, first.Header("ETag"), "private")));
        Assert.That((changed.Status, changed.Header("ETag")), Is.EqualTo((200, changed.Header("ETag"))).And.Not.EqualTo((200, first.Header("ETag"))));
        Assert.That((other.Status, missing.Status, missing.Header("ETag")), Is.EqualTo((412, 404, (string?)null)));
    }

    [Test]
    public async Task AVersionThatTheActionTellsStandsBeforeThatOfTheBytes()
    {
        var api = Api.Define("Notes", a => a.Get(r => r.ETag().Status(200, Schema.String).Action(call => call.SetETag("v1").Render((object)"x"))));

        var known = await api.SendAsync(new FakeRequest("GET", "/").WithHeader("If-None-Match", "\"v1\""));

        Assert.That((known.Status, known.Header("ETag")), Is.EqualTo((304, "\"v1\"")));
    }

    [Test]
    public async Task AStrangerIsToldNothingOfVersions()
    {
        var isKnown = false;
        var api = Api.Define("Notes", a => a.Get(r => r
            .Authorize(_ => isKnown).Resource(_ => (object)new Note(7))
            .ETag(call => call.Resource<Note>().Version)
            .Status(200, Schema.Integer).DoAny(call => call.Render(call.Resource<Note>().Version))));

        var stranger = await api.SendAsync(new FakeRequest("GET", "/").WithHeader("If-None-Match", "\"7\""));
        isKnown = true;
        var known = await api.SendAsync(new FakeRequest("GET", "/").WithHeader("If-None-Match", "\"7\""));

        Assert.That((stranger.Status, stranger.Header("ETag")), Is.EqualTo((401, (string?)null)));
        Assert.That(known.Status, Is.EqualTo(304));
    }

    [Test]
    public async Task AnErrorDoesNotCarryTheVersionOfWhatItIsNot()
    {
        var api = Api.Define("Notes", a => a
            .ETag(_ => 7)
            .Get("/fails", r => r.RescueError<TimeoutException>(503, (_, _) => { }).Action(_ => throw new TimeoutException()))
            .Get("/refuses", r => r.Action(call => call.Abort(403))));

        var fails = await api.CallAsync("GET", "/fails");
        var refuses = await api.CallAsync("GET", "/refuses");

        Assert.That((fails.Status, refuses.Status), Is.EqualTo((503, 403)));
        Assert.That((fails.Header("ETag"), refuses.Header("ETag")), Is.EqualTo(((string?)null, (string?)null)));
    }

    [Test]
    public async Task VersionsAreNumbersBytesAndTexts()
    {
        var versions = new object[] { 7L, new byte[] { 0xfb, 0xff }, "v-1", Guid.Empty };
        var api = Api.Define("Notes", a => a.Get("/:i", r => r.Params(p => p.Path("i", Schema.Integer)).ETag(call => versions[call.Params.Get<int>("i")]).Action(_ => { })));

        var told = new List<string?>();
        for (var i = 0; i < versions.Length; i++)
            told.Add((await api.CallAsync("GET", $"/{i}")).Header("ETag"));

        Assert.That(told, Is.EqualTo(["\"7\"", "\"-_8\"", "\"v-1\"", "\"00000000-0000-0000-0000-000000000000\""]));
    }

    [Test]
    public async Task AVersionThatNoHeaderCanTellIsAFault()
    {
        var api = Api.Define("Notes", a => a.Get(r => r.ETag(_ => "two words").Action(_ => { })));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, answer.Fault?.Message), Is.EqualTo((500, "A version is a number, a GUID, bytes, or a text of one or more visible ASCII characters without quotes.")));
    }

    [Test]
    public async Task WhatANamespaceSaysIsForItsMethodsAndCanBeTakenAway()
    {
        var api = Api.Define("Notes", a => a
            .ETag().LastModified(_ => Changed)
            .Get("/a", r => r.Status(200, Schema.String).Action(call => call.Render((object)"x")))
            .Post("/a", r => r.Status(200, Schema.String).Action(call => call.Render((object)"x")))
            .Get("/b", r => r.Without(w => w.ETag().LastModified()).Status(200, Schema.String).Action(call => call.Render((object)"x"))));

        var told = new List<(string?, string?)>();
        foreach (var (method, path) in ((string, string)[])[("GET", "/a"), ("POST", "/a"), ("GET", "/b")])
        {
            var answer = await api.CallAsync(method, path);
            told.Add((answer.Header("ETag"), answer.Header("Last-Modified")));
        }

        Assert.That(told[0], Is.EqualTo((told[0].Item1, At)).And.Not.EqualTo(((string?)null, At)));
        Assert.That(told[1..], Is.EqualTo([((string?)null, (string?)null), (null, null)]));
        Assert.That(api.Explain("GET", "/a").Parts.Where(p => p.Kind is ExplainedKind.Policy).Select(p => $"{p.Name}: {p.Detail}"),
            Is.EqualTo(["ETag: of the rendered bytes", "LastModified: told before the action"]));
        Assert.That(api.Explain("POST", "/a").Parts.Where(p => p.Kind is ExplainedKind.Policy).Select(p => p.Name), Is.EqualTo(["LastModified"]));
    }

    static Api Notes(Action run) => Api.Define("Notes", a => a.Namespace("/:id", n => n
        .Params(p => p.Path("id", Schema.Integer))
        .Before(call => call.Items.Set(new Note(call.Params.Get<int>("id"))))
        .LastModified(call => call.Items.Get<Note>().Version > 0 ? Changed : null)
        .ETag(call => call.Items.Get<Note>().Version is > 0 and var version ? version : null, requireMatch: true)
        .Get(r => r.Status(200, Schema.Integer).Action(call =>
        {
            run();
            call.Render(call.Items.Get<Note>().Version);
        }))
        .Put(r => r.Action(call =>
        {
            run();
            call.SetETag(8);
        }))));

    static FakeRequest With(FakeRequest request, string headers) =>
        headers.Split('|', StringSplitOptions.RemoveEmptyEntries).Aggregate(request, (all, line) => all.WithHeader(line[..line.IndexOf(':')], line[(line.IndexOf(':') + 2)..]));

    sealed record Note(int Version);
}
