using System.Security.Claims;
using MetaApi.Calls;
using MetaApi.Core.Tests.Support;
using MetaApi.Execution;

namespace MetaApi.Core.Tests.Execution;

public sealed class SecurityTests
{
    static readonly SecurityScheme Bearer = SecurityScheme.Bearer("bearer", format: "JWT");

    static readonly SecurityScheme Basic = SecurityScheme.Basic("basic") with { Realm = "The \"notes\"" };

    static readonly SecurityScheme Key = SecurityScheme.ApiKeyInHeader("key", "X-Key");

    static readonly SecurityScheme Session = SecurityScheme.ApiKeyInCookie("session", "sid");

    static readonly SecurityScheme OAuth = SecurityScheme.OAuth2("oauth", flows => flows.ClientCredentials(
        "https://login.example.com/token", ("notes:read", "Read notes."), ("notes:write", "Write notes.")));

    [Test]
    public async Task AStrangerIsRefusedBeforeAnythingElseOfTheCallIsRead()
    {
        var diary = new Diary();
        var api = Notes(r => r.Security(Bearer).BeforeValidation(diary.Hook("hook")).Params(p => p.Property("title", Schema.String)));
        var request = new FakeRequest("POST", "/notes/seven").WithJson("{");

        var answer = await api.SendAsync(request);

        Assert.That((answer.Status, answer.Code, answer.Header("WWW-Authenticate")), Is.EqualTo((401, "unauthorized", "Bearer realm=\"bearer\"")));
        Assert.That((request.BodyReads, diary.Text), Is.EqualTo((0, "")));
    }

    [Test]
    public async Task WhoeverIsKnownComesInAndIsTheUserOfTheCall()
    {
        var api = Notes(r => r.Security(Bearer));

        var answer = await api.SendAsync(As("Bearer", "ann"));

        Assert.That((answer.Status, answer.Body, answer.Header("WWW-Authenticate")), Is.EqualTo((200, "ann", (string?)null)));
    }

    [Test]
    public async Task ACredentialThatWasRefusedIsCalledInvalid()
    {
        var api = Notes(r => r.Security(s => s.AnyOf(Key, Bearer)));
        var request = new FakeRequest("POST", "/notes/7");
        request.Callers["Bearer"] = new(null, IsRefused: true);

        var answer = await api.SendAsync(request);

        Assert.That((answer.Status, Challenges(answer)), Is.EqualTo((401, """
            ApiKey realm="key", in="header", name="X-Key"
            Bearer realm="bearer", error="invalid_token"
            """)));
    }

    [Test]
    public async Task EachAlternativeIsAskedForInAFieldOfItsOwn()
    {
        var api = Notes(r => r.Security(s => s.AnyOf(Bearer, Basic, Key, OAuth)));

        var answer = await api.CallAsync("POST", "/notes/7");

        Assert.That(Challenges(answer), Is.EqualTo("""
            Bearer realm="bearer"
            Basic realm="The \"notes\"", charset="UTF-8"
            ApiKey realm="key", in="header", name="X-Key"
            Bearer realm="oauth"
            """));
    }

    [Test]
    public async Task TheFirstAlternativeThatIsSatisfiedDecidesWhoCalls()
    {
        var api = Notes(r => r.Security(s => s.Scheme(OAuth, "notes:write").AnyOf(Key)));
        var request = As("Bearer", "ann", ("scope", "notes:read"));
        request.Callers["key"] = new(Caller("robot"), IsRefused: false);

        var answer = await api.SendAsync(request);

        Assert.That((answer.Status, answer.Body), Is.EqualTo((200, "robot")));
    }

    [TestCase("key", "", "private")]
    [TestCase("key", "public, max-age=60", "public, max-age=60")]
    [TestCase("Bearer", "", "")]
    [TestCase("Bearer", "max-age=60", "max-age=60")]
    public async Task WhoeverComesInByAKeyIsAnsweredPastSharedCachesUnlessTheActionSaysOtherwise(string scheme, string said, string told)
    {
        var api = Notes(r => r.Security(s => s.AnyOf(Bearer, Key)).Before(call =>
        {
            if (said.Length > 0)
                call.AddHeader("cache-control", said);
        }));

        var answer = await api.SendAsync(As(scheme, "ann"));

        Assert.That((answer.Status, CacheControls(answer)), Is.EqualTo((200, told)));
    }

    [Test]
    public async Task AProblemOfAKnownCallerSaysOnceThatNobodyMayKeepIt()
    {
        var api = Notes(r => r.Security(Key).Before(call => call.Abort(409)));

        var answer = await api.SendAsync(As("key", "ann"));

        Assert.That((answer.Status, CacheControls(answer)), Is.EqualTo((409, "no-store")));
    }

    [Test]
    public async Task EventsOfAKnownCallerAreKeptByNobody()
    {
        var api = Api.Define("Notes", a => a.Post("/notes/:id", r => r
            .Params(p => p.Path("id", Schema.Integer)).Security(Key).StatusEvents(200, Schema.Any)
            .Action(call => call.SendEvents(Array.Empty<object>().ToAsyncEnumerable()))));

        var answer = await api.SendAsync(As("key", "ann"));

        Assert.That((answer.Status, CacheControls(answer)), Is.EqualTo((200, "no-store")));
    }

    [TestCase("scope", "notes:read notes:write", 200)]
    [TestCase("scp", "notes:write notes:read", 200)]
    [TestCase("http://schemas.microsoft.com/identity/claims/scope", "notes:read notes:write", 200)]
    [TestCase("scope", "notes:write", 403)]
    [TestCase("scope", "notes:read notes:writes", 403)]
    [TestCase("scope", "NOTES:READ NOTES:WRITE", 403)]
    [TestCase("scopes", "notes:read notes:write", 403)]
    [TestCase("scope", "", 403)]
    public async Task AllScopesMustBeGranted(string claim, string granted, int status)
    {
        var api = Notes(r => r.Security(OAuth, "notes:read notes:write"));

        var answer = await api.SendAsync(As("Bearer", "ann", (claim, granted)));

        Assert.That(answer.Status, Is.EqualTo(status));
        Assert.That(answer.Header("WWW-Authenticate"), Is.EqualTo(status == 200
            ? null
            : "Bearer realm=\"oauth\", error=\"insufficient_scope\", scope=\"notes:read notes:write\""));
    }

    [Test]
    public async Task ScopesMayComeInSeveralClaims()
    {
        var api = Notes(r => r.Security(OAuth, "notes:read notes:write"));

        var answer = await api.SendAsync(As("Bearer", "ann", ("scope", "notes:write"), ("scope", "notes:read")));

        Assert.That(answer.Status, Is.EqualTo(200));
    }

    [TestCase("admin", true, 200)]
    [TestCase("owner", true, 200)]
    [TestCase("guest", true, 403)]
    [TestCase("admin", false, 403)]
    public async Task OneOfTheRolesAndAllPoliciesAreAskedFor(string role, bool isEditor, int status)
    {
        var api = Notes(r => r.Security(s => s.AnyOf(Bearer).Roles("admin", "owner").Policy("CanRead", "CanEdit")));
        var request = As("Bearer", "ann", (ClaimTypes.Role, role));
        request.Policies.Add("CanRead");
        if (isEditor)
            request.Policies.Add("CanEdit");

        var answer = await api.SendAsync(request);

        Assert.That((answer.Status, answer.Header("WWW-Authenticate")), Is.EqualTo((status, (string?)null)));
    }

    [Test]
    public async Task TheNearestWordHoldsAndCanBeTakenAway()
    {
        var api = Api.Define("Notes", a => a
            .Security(Bearer)
            .Get("/inherited", r => r.Action(_ => { }))
            .Get("/other", r => r.Security(Key).Action(_ => { }))
            .Get("/open", r => r.AllowAnonymous().Action(_ => { }))
            .Get("/removed", r => r.Without(w => w.Security()).Action(_ => { })));

        Assert.That((await api.CallAsync("GET", "/inherited")).Header("WWW-Authenticate"), Does.StartWith("Bearer"));
        Assert.That((await api.CallAsync("GET", "/other")).Header("WWW-Authenticate"), Does.StartWith("ApiKey"));
        Assert.That((await api.CallAsync("GET", "/open")).Status, Is.EqualTo(200));
        Assert.That((await api.CallAsync("GET", "/removed")).Status, Is.EqualTo(200));
        Assert.That((await api.CallAsync("GET", "/unknown")).Status, Is.EqualTo(404));
        Assert.That((await api.CallAsync("PUT", "/inherited")).Status, Is.EqualTo(405));
        Assert.That((await api.CallAsync("OPTIONS", "/inherited")).Status, Is.EqualTo(204));
    }

    [Test]
    public async Task TheDefaultHoldsWhereNothingIsSaid()
    {
        var api = Api.Define("Notes", a => a
            .Get("/silent", r => r.Action(_ => { }))
            .Get("/open", r => r.AllowAnonymous().Action(_ => { }))
            .Get("/own", r => r.Security(Key).Action(_ => { }))
            .Namespace("/below", n => n.Security(Key).Get(r => r.Without(w => w.Security()).Action(_ => { }))),
            new() { RequireAuthorizationByDefault = Bearer });

        Assert.That((await api.CallAsync("GET", "/silent")).Header("WWW-Authenticate"), Does.StartWith("Bearer"));
        Assert.That((await api.CallAsync("GET", "/open")).Status, Is.EqualTo(200));
        Assert.That((await api.CallAsync("GET", "/own")).Header("WWW-Authenticate"), Does.StartWith("ApiKey"));
        Assert.That((await api.CallAsync("GET", "/below")).Header("WWW-Authenticate"), Does.StartWith("Bearer"));
    }

    [Test]
    public async Task AModuleHasADefaultOfItsOwn()
    {
        var api = Api.Define("Notes", a => a.Apply(new SilentModule(), [], new() { RequireAuthorizationByDefault = Key }),
            new() { RequireAuthorizationByDefault = Bearer });

        Assert.That((await api.CallAsync("GET", "/silent")).Header("WWW-Authenticate"), Does.StartWith("ApiKey"));
        Assert.That(api.Explain("GET", "/silent").Parts.Single(p => p.Kind is ExplainedKind.Policy).Node, Does.StartWith("Module SilentModule"));
    }

    [Test]
    public async Task ARefusalPassesThroughTheRescuesAndKeepsItsChallenge()
    {
        var api = Api.Define("Notes", a => a
            .RescueError<NotAuthorizedException>(401, (call, error) => call.Problem("Sign in first.", error.Status))
            .Get("/told", r => r.Security(Bearer).Action(_ => { }))
            .Get("/hidden", r => r.Security(Bearer).RescueError<NotAuthorizedException>(404, (call, _) => call.Problem("Not here.", 404)).Action(_ => { })));

        var told = await api.CallAsync("GET", "/told");
        var hidden = await api.CallAsync("GET", "/hidden");

        Assert.That((told.Status, told.Body, told.Header("WWW-Authenticate")), Is.EqualTo((401, told.Body, "Bearer realm=\"bearer\"")));
        Assert.That(told.Body, Does.Contain("Sign in first."));
        Assert.That((hidden.Status, hidden.Header("WWW-Authenticate")), Is.EqualTo((404, (string?)null)));
    }

    [Test]
    public async Task EveryOther401OfARouteWithSecurityCarriesTheChallengeToo()
    {
        var api = Api.Define("Notes", a => a
            .Security(Bearer)
            .Get("/thrown", r => r.Action(_ => throw new NotAuthorizedException(isKnown: false)))
            .Get("/aborted", r => r.BeforeValidation(call => call.Abort(401)).Action(_ => { }))
            .Get("/refused", r => r.Authorize(_ => false))
            .Get("/own", r => r.Action(call => call.SetHeader("WWW-Authenticate", "Own").Abort(401)))
            .Get("/open", r => r.AllowAnonymous().Authorize(_ => false)));

        Assert.That(await Seen("/thrown"), Is.EqualTo((401, "Bearer realm=\"bearer\"")));
        Assert.That(await Seen("/aborted"), Is.EqualTo((401, "Bearer realm=\"bearer\"")));
        Assert.That(await Seen("/refused"), Is.EqualTo((403, (string?)null)));
        Assert.That(await Seen("/own"), Is.EqualTo((401, "Own")));
        Assert.That(await Seen("/open"), Is.EqualTo((401, (string?)null)));

        async Task<(int, string?)> Seen(string path)
        {
            var request = new FakeRequest("GET", path);
            request.Callers["Bearer"] = new(Caller("ann"), IsRefused: false);
            var answer = await api.SendAsync(path == "/open" ? new("GET", path) : request);
            return (answer.Status, answer.Header("WWW-Authenticate"));
        }
    }

    [TestCase("POST", "cross-site", 403)]
    [TestCase("DELETE", "Cross-Site", 403)]
    [TestCase("GET", "cross-site", 200)]
    [TestCase("POST", "same-site", 200)]
    [TestCase("POST", "same-origin", 200)]
    [TestCase("POST", "none", 200)]
    [TestCase("POST", null, 200)]
    public async Task AWriteOfAnotherSiteIsRefusedWhereABrowserAddsTheCredentials(string method, string? site, int status)
    {
        var api = Api.Define("Notes", a => a.Route("/notes", r => r.Security(s => s.AnyOf(Session, Key)).Action(_ => { })));
        var request = new FakeRequest(method, "/notes");
        request.Callers["session"] = new(Caller("ann"), IsRefused: false);
        var answer = await api.SendAsync(site is null ? request : request.WithHeader("Sec-Fetch-Site", site));
        var withKey = new FakeRequest(method, "/notes").WithHeader("Sec-Fetch-Site", "cross-site");
        withKey.Callers["key"] = new(Caller("robot"), IsRefused: false);

        Assert.That(answer.Status, Is.EqualTo(status));
        Assert.That((await api.SendAsync(withKey)).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task AWriteOfAnotherSiteMayBeAllowed()
    {
        var api = Notes(r => r.Security(SecurityScheme.ApiKeyInCookie("session", "sid", allowCrossSite: true)));
        var request = As("session", "ann").WithHeader("Sec-Fetch-Site", "cross-site");

        Assert.That((await api.SendAsync(request)).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task LettingSomebodyInAllocatesNothing()
    {
        var gate = new SecurityGate(SecurityRequirement.Of(s => s.AnyOf(Key, Bearer)));
        var call = new Call(As("Bearer", "ann"), new NoInputs(Messages.Default));
        await AllocatedAsync();

        Assert.That(await AllocatedAsync(), Is.Zero);

        async Task<long> AllocatedAsync()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 1_000; i++)
                await gate.PassAsync(call);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Test]
    public void TheExplanationNamesWhoSaidIt()
    {
        var api = Api.Define("Notes", a => a
            .Namespace("/notes", n => n
                .Security(s => s.Scheme(OAuth, "notes:write").AnyOf(Key).Roles("admin", "owner").Policy("CanEdit"))
                .Post(r => r.Action(_ => { }))
                .Get(r => r.AllowAnonymous().Action(_ => { })))
            .Get("/silent", r => r.Action(_ => { })),
            new() { RequireAuthorizationByDefault = Bearer });

        Assert.That(Explained("POST", "/notes"), Is.EqualTo(("Security", "oauth (notes:write) or key, role admin or owner, policy CanEdit", "Namespace /notes")));
        Assert.That(Explained("GET", "/notes"), Is.EqualTo(("AllowAnonymous", "", "GET /notes")));
        Assert.That(Explained("GET", "/silent"), Is.EqualTo(("Security", "bearer", "options of the API")));

        (string, string, string) Explained(string method, string path)
        {
            var part = api.Explain(method, path).Parts.Single(p => p.Kind is ExplainedKind.Policy);
            return (part.Name, part.Detail, part.Node);
        }
    }

    static Api Notes(Action<ApiRouteBuilder> said) => Api.Define("Notes", a => a.Post("/notes/:id", r =>
    {
        said(r.Params(p => p.Path("id", Schema.Integer)));
        r.Action(call => call.Send(call.User.Identity?.Name ?? "nobody"));
    }));

    static FakeRequest As(string scheme, string name, params (string Type, string Value)[] claims)
    {
        var request = new FakeRequest("POST", "/notes/7");
        request.Callers[scheme] = new(Caller(name, claims), IsRefused: false);
        return request;
    }

    static ClaimsPrincipal Caller(string name, params (string Type, string Value)[] claims) =>
        new(new ClaimsIdentity([new(ClaimTypes.Name, name), .. claims.Select(c => new Claim(c.Type, c.Value))], "Test"));

    static string CacheControls(Answer answer) =>
        string.Join('\n', answer.Headers.Where(h => h.Key.Equals("Cache-Control", StringComparison.OrdinalIgnoreCase)).Select(h => h.Value));

    static string Challenges(Answer answer) =>
        string.Join('\n', answer.Headers.Where(h => h.Key == "WWW-Authenticate").Select(h => h.Value));

    sealed class SilentModule : ApiModule
    {
        protected override void Define(NamespaceBuilder api) => api.Get("/silent", r => r.Action(_ => { }));
    }
}
