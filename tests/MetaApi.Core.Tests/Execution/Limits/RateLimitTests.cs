using System.Security.Claims;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Execution.Limits;

public sealed class RateLimitTests
{
    [Test]
    public async Task EveryAnswerTellsWhatIsLeftAndTheOneTooManyIsRefused()
    {
        var api = Limited(a => a.RateLimit(2, per: TimeSpan.FromMinutes(1)).Get(r => r.Params(p => p.Query("n", Schema.Integer)).Action(_ => { })));

        var first = await api.CallAsync("GET", "/");
        var wrong = await api.CallAsync("GET", "/?n=many");
        var refused = await api.CallAsync("GET", "/");

        Assert.That((first.Status, first.Header("RateLimit-Policy"), first.Header("RateLimit")), Is.EqualTo((200, "\"default\";q=2;w=60", "\"default\";r=1;t=41")));
        Assert.That((wrong.Status, wrong.Header("RateLimit")), Is.EqualTo((400, "\"default\";r=0;t=41")));
        Assert.That((refused.Status, refused.Code, refused.Header("RateLimit"), refused.Header("Retry-After")), Is.EqualTo((429, "too_many_requests", "\"default\";r=0;t=41", "13")));
        Assert.That(refused.Fault, Is.Null);
    }

    [Test]
    public async Task NothingOfARefusedCallRuns()
    {
        var ran = 0;
        var api = Limited(a => a
            .RateLimit(1, per: TimeSpan.FromHours(1))
            .BeforeValidation(_ => { ran++; })
            .Post(r => r.Params(p => p.Property("title", Schema.String)).Action(_ => { ran++; })));
        await api.CallAsync("POST", "/", "{}");
        var request = new FakeRequest("POST", "/").WithJson("{}");

        var refused = await api.SendAsync(request);

        Assert.That((refused.Status, request.BodyReads, ran), Is.EqualTo((429, 0, 2)));
    }

    [Test]
    public async Task TheRoutesBelowANodeShareItsLimitAndOthersHaveTheirOwn()
    {
        var api = Limited(a => a
            .Namespace("/a", n => n.RateLimit(2, per: TimeSpan.FromHours(1)).Get(r => r.Action(_ => { })).Post(r => r.Action(_ => { })).Get("/deep", r => r.Action(_ => { })))
            .Namespace("/b", n => n.RateLimit(2, per: TimeSpan.FromHours(1)).Get(r => r.Action(_ => { }))));

        Assert.That((await api.CallAsync("GET", "/a")).Status, Is.EqualTo(200));
        Assert.That((await api.CallAsync("POST", "/a")).Status, Is.EqualTo(200));
        Assert.That((await api.CallAsync("GET", "/a/deep")).Status, Is.EqualTo(429));
        Assert.That((await api.CallAsync("GET", "/b")).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task UsersAreToldApartAndUnknownOnesByTheirConnection()
    {
        var api = Limited(a => a.RateLimit(1, per: TimeSpan.FromHours(1)).Get(r => r.Action(_ => { })));

        Assert.That((await api.SendAsync(Request().By("anna"))).Status, Is.EqualTo(200));
        Assert.That((await api.SendAsync(Request("192.0.2.9").By("anna"))).Status, Is.EqualTo(429));
        Assert.That((await api.SendAsync(Request().By("bert"))).Status, Is.EqualTo(200));
        Assert.That((await api.SendAsync(Request().By("anna", issuer: "elsewhere"))).Status, Is.EqualTo(200));
        Assert.That((await api.SendAsync(Request("192.0.2.9"))).Status, Is.EqualTo(200));
        Assert.That((await api.SendAsync(Request("192.0.2.9"))).Status, Is.EqualTo(429));
        Assert.That((await api.SendAsync(Request("192.0.2.10"))).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task AUserIsKnownByTheIdentityThatIsAuthenticatedWhicheverComesFirst()
    {
        var api = Limited(a => a.RateLimit(1, per: TimeSpan.FromHours(1)).Get(r => r.Action(_ => { })));

        Assert.That((await api.SendAsync(Claiming("anna", "bert"))).Status, Is.EqualTo(200));
        Assert.That((await api.SendAsync(Claiming("carl", "bert"))).Status, Is.EqualTo(429));
        Assert.That((await api.SendAsync(Request().By("anna"))).Status, Is.EqualTo(200));

        static FakeRequest Claiming(string claimed, string user)
        {
            var request = Request().By(user);
            request.User = new([new ClaimsIdentity([new(ClaimTypes.NameIdentifier, claimed)]), .. request.User.Identities]);
            return request;
        }
    }

    [Test]
    public async Task AChosenKeyCannotBeTakenForAnAddressAndAMissingOneIsTheConnection()
    {
        var api = Limited(a => a.RateLimit(r => r.FixedWindow(1, TimeSpan.FromHours(1)).By(call => call.Header("X-Tenant"))).Get(r => r.Action(_ => { })));

        Assert.That((await api.SendAsync(Request())).Status, Is.EqualTo(200));
        Assert.That((await api.SendAsync(Request())).Status, Is.EqualTo(429));
        Assert.That((await api.SendAsync(Request().WithHeader("X-Tenant", "192.0.2.1"))).Status, Is.EqualTo(200));
        Assert.That((await api.SendAsync(Request().WithHeader("X-Tenant", ""))).Status, Is.EqualTo(429));
        Assert.That((await api.SendAsync(Request().WithHeader("X-Tenant", new('a', 5000)))).Status, Is.EqualTo(200));
        Assert.That((await api.SendAsync(Request().WithHeader("X-Tenant", new('a', 5000)))).Status, Is.EqualTo(429));
        Assert.That((await api.SendAsync(Request().WithHeader("X-Tenant", new('a', 5001)))).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task LimitsOfSeveralNamesAddUpAndTheNearestOfANameHolds()
    {
        var api = Limited(a => a
            .RateLimit(r => r.Name("burst").FixedWindow(5, TimeSpan.FromSeconds(1)))
            .RateLimit(100, per: TimeSpan.FromHours(1))
            .Get("/near", r => r.RateLimit(1, per: TimeSpan.FromHours(1)).Action(_ => { }))
            .Get("/free", r => r.Without(w => w.RateLimit().RateLimit("burst")).Action(_ => { })));

        var near = await api.CallAsync("GET", "/near");
        var refused = await api.CallAsync("GET", "/near");
        var free = await api.CallAsync("GET", "/free");

        Assert.That(near.Headers.Where(h => h.Key == "RateLimit").Select(h => h.Value), Is.EqualTo(["\"burst\";r=4;t=41", "\"default\";r=0;t=41"]));
        Assert.That((refused.Status, free.Status), Is.EqualTo((429, 200)));
        Assert.That(free.Headers, Is.Empty);
    }

    [Test]
    public async Task AHandlerOfErrorsMayAnswerAndTheHeadersStay()
    {
        var api = Limited(a => a
            .RateLimit(1, per: TimeSpan.FromMinutes(1))
            .RescueError<TooManyRequestsException>(429, (call, error) => call.Problem($"Wait for {error.RetryAfter.TotalSeconds:0} seconds."))
            .Get(r => r.Action(_ => { })));
        await api.CallAsync("GET", "/");

        var refused = await api.CallAsync("GET", "/");

        Assert.That(refused.Body, Does.Contain("Wait for 12 seconds."));
        Assert.That((refused.Header("Retry-After"), refused.Header("RateLimit")), Is.EqualTo(("13", "\"default\";r=0;t=41")));
    }

    [Test]
    public async Task AHookThatAwaitsItsContinuationAgainMakesNoSecondCall()
    {
        var api = Limited(a => a
            .AroundCall(async (_, next) =>
            {
                await next();
                await next();
            })
            .Concurrency(1)
            .Get(r => r.RateLimit(2, per: TimeSpan.FromMinutes(1)).Action(_ => { })));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, answer.Header("RateLimit")), Is.EqualTo((200, "\"default\";r=1;t=41")));
    }

    [Test]
    public void TheExplanationNamesTheNodeThatLimits()
    {
        var api = Limited(a => a.Namespace("/n", n => n
            .RateLimit(r => r.Name("writes").TokenBucket(20, 10, TimeSpan.FromSeconds(30)).ByConnection())
            .Concurrency(c => c.Limit(3).Queue(4).ByUser())
            .Post(r => r.Action(_ => { }))));

        var parts = api.Explain("POST", "/n").Parts.Where(p => p.Kind is ExplainedKind.Policy);

        Assert.That(parts.Select(p => $"{p.Name} {p.Detail} by {p.Node}"), Is.EqualTo((string[])
        [
            "RateLimit 'writes': 20, 10 more every 30 s, token bucket, by connection by Namespace /n",
            "Concurrency 'default': 3 at once, 4 waiting, by user by Namespace /n",
        ]));
    }

    static FakeRequest Request(string address = "192.0.2.1") => new("GET", "/") { Address = address };

    static Api Limited(Action<NamespaceBuilder> block) => Api.Define("Limited", block);
}
