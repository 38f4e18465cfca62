using System.Security.Claims;
using MetaApi.Calls.Repetition;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Execution;

public sealed class IdempotencyTests
{
    const string Key = "Idempotency-Key";

    static readonly Func<Call, string?> Anybody = _ => null;

    [Test]
    public async Task ARequestThatIsSentAgainIsAnsweredWithTheFirstReply()
    {
        var runs = 0;
        var api = Api.Define("Orders", a => a
            .Deprecated(DateTimeOffset.UnixEpoch)
            .Post(r => r.Idempotent(by: Anybody).Params(p => p.Property("n", Schema.Integer)).Status(201, s => s.Expose("run", Schema.Integer)).Action(call =>
                call.SetHeader("Location", "/orders/1").SetETag(++runs).Render("run", runs))));

        var first = await api.SendAsync(Order("a"));
        var again = await api.SendAsync(Order("a"));
        var other = await api.SendAsync(Order("b"));

        Assert.That((first.Status, first.Body, first.Header("Idempotency-Replayed")), Is.EqualTo((201, """{"run":1}""", (string?)null)));
        Assert.That((again.Status, again.Body, again.ContentType, again.Header("Idempotency-Replayed")), Is.EqualTo((201, first.Body, first.ContentType, "true")));
        Assert.That(((string[])["Location", "ETag", "Deprecation"]).Select(again.Header), Is.EqualTo(["/orders/1", "\"1\"", "@0"]));
        Assert.That((other.Body, other.Header("Idempotency-Replayed"), runs), Is.EqualTo(("""{"run":2}""", (string?)null, 2)));
    }

    [TestCase("\"a\"", "a")]
    [TestCase("a", "\"a\"")]
    [TestCase("\"a\\\"\\\\\"", "\"a\\\"\\\\\"")]
    [TestCase("8e03978e-40d5-43e8-bc93-6894a57f9324", "\"8e03978e-40d5-43e8-bc93-6894a57f9324\"")]
    public async Task AKeyIsTheSameWithAndWithoutQuotes(string key, string again)
    {
        var api = Counting(out var runs);

        await api.SendAsync(Order(key));
        await api.SendAsync(Order(again));

        Assert.That(runs(), Is.EqualTo(1));
    }

    [TestCase("", "header /Idempotency-Key invalid")]
    [TestCase("\"\"", "header /Idempotency-Key invalid")]
    [TestCase("\"a", "header /Idempotency-Key invalid")]
    [TestCase("\"a\"b", "header /Idempotency-Key invalid")]
    [TestCase("\"a\\b\"", "header /Idempotency-Key invalid")]
    [TestCase("\"a\\", "header /Idempotency-Key invalid")]
    [TestCase("a b", "header /Idempotency-Key invalid")]
    [TestCase("a, b", "header /Idempotency-Key invalid")]
    [TestCase("é", "header /Idempotency-Key invalid")]
    [TestCase("\"\u0001\"", "header /Idempotency-Key invalid")]
    [TestCase("a|b", "header /Idempotency-Key repeated")]
    [TestCase(null, "header /Idempotency-Key required")]
    public async Task WhatIsNoKeyIsRefused(string? keys, string error)
    {
        var api = Counting(out var runs);

        var answer = await api.SendAsync(keys is null ? Order() : keys.Split('|').Aggregate(Order(), (request, key) => request.WithHeader(Key, key)));

        Assert.That((answer.Status, answer.Errors, runs()), Is.EqualTo((400, (string[])[error], 0)));
    }

    [TestCase(255, 201)]
    [TestCase(256, 400)]
    [TestCase(100_000, 400)]
    public async Task AKeyIsBoundedInLength(int length, int status) =>
        Assert.That((await Counting(out _).SendAsync(Order(new string('k', length)))).Status, Is.EqualTo(status));

    [Test]
    public async Task AKeyMayBeLeftOutWhereItIsNotRequired()
    {
        var runs = 0;
        var api = Api.Define("Orders", a => a.Post(r => r.Idempotent(required: false, by: Anybody).Status(201).Action(_ => { runs++; })));

        await api.SendAsync(Order());
        await api.SendAsync(Order());

        Assert.That(runs, Is.EqualTo(2));
    }

    [TestCase("POST", "/", """{"n":2}""")]
    [TestCase("POST", "/", """{"n": 1}""")]
    [TestCase("POST", "/?x=1", """{"n":1}""")]
    [TestCase("POST", "/other", """{"n":1}""")]
    [TestCase("PATCH", "/", """{"n":1}""")]
    public async Task AKeyIsForOneRequestOnly(string method, string path, string body)
    {
        var api = Counting(out var runs);
        await api.SendAsync(Order("a"));

        var answer = await api.SendAsync(new FakeRequest(method, path).WithJson(body).WithHeader(Key, "a"));

        Assert.That((answer.Status, answer.Code, runs()), Is.EqualTo((422, "idempotency_key_reused", 1)));
    }

    [Test]
    public async Task ACallerIsNeverAnsweredWithTheReplyOfAnother()
    {
        var names = CallerName.Through([SecurityScheme.ApiKeyInHeader("key", "X-Key")]);
        var api = Api.Define("Orders", a => a.Post(r => r.Idempotent(by: call => string.Join('\n', names.Of(call))).Status(201, s => s.Expose("who", Schema.String)).Action(call =>
            call.Render("who", call.User.FindFirst("sub")?.Value ?? call.Header("Authorization") ?? "nobody"))));
        FakeRequest[] callers =
        [
            As(("sub", "anna")), As(("sub", "anna")), As(("sub", "ben")), As(("sub", "anna"), "other issuer"), As(("sub", "ann"), "aissuer"), 
            As(("role", "user")).WithHeader("X-Key", "1"), As(("role", "user")).WithHeader("X-Key", "2"),
            Order("a").WithHeader("Authorization", "Bearer 1"), Order("a").WithHeader("Authorization", "Bearer 2"), Order("a"),
            Order("a").WithHeader("Cookie", "sid=1"), Order("a").WithHeader("Cookie", "sid=2"),
        ];

        var answers = new List<Answer>();
        foreach (var caller in callers)
            answers.Add(await api.SendAsync(caller));

        Assert.That(answers.Select(a => a.Header("Idempotency-Replayed")), Is.EqualTo(new[] { null, "true", null, null, null, null, null, null, null, null, null, null }));
        Assert.That(answers[2].Body, Is.EqualTo("""{"who":"ben"}"""));
    }

    [TestCase("authorize")]
    [TestCase("before throws")]
    [TestCase("before aborts")]
    public async Task AReplyIsRepeatedOnlyToWhomTheRouteLetsIn(string way)
    {
        var runs = 0;
        var api = Api.Define("Orders", a => a
            .Before(call => Stop(call, way == "before throws", () => throw new NotAuthorizedException(isKnown: true)))
            .Before(call => Stop(call, way == "before aborts", () => call.Abort(403)))
            .Post(r => r.Idempotent(by: Anybody).Status(201)
                .Authorize(call => way != "authorize" || !IsStranger(call))
                .DoAny(_ => { runs++; })));
        await api.SendAsync(Order("a").WithHeader("X-Caller", "anna"));

        var stranger = await api.SendAsync(Order("a"));
        var other = await api.SendAsync(new FakeRequest("POST", "/").WithJson("{}").WithHeader(Key, "a"));
        var anna = await api.SendAsync(Order("a").WithHeader("X-Caller", "anna"));

        Assert.That((stranger.Status, stranger.Header("Idempotency-Replayed"), other.Status), Is.EqualTo((way == "authorize" ? 401 : 403, (string?)null, way == "authorize" ? 401 : 403)));
        Assert.That((anna.Status, anna.Header("Idempotency-Replayed"), runs), Is.EqualTo((201, "true", 1)));
    }

    [Test]
    public async Task HooksAroundARepeatedReplyChangeNothingOfIt()
    {
        var diary = new Diary();
        var times = 0;
        var api = Api.Define("Orders", a => a
            .Around(async (call, next) =>
            {
                await next();
                call.AddHeader("X-Time", $"{++times}");
            })
            .After(diary.Hook("after"))
            .Post(r => r.Idempotent(by: Anybody).Status(201, Schema.Integer).Action(call => call.Render(7))));

        await api.SendAsync(Order("a"));
        var again = await api.SendAsync(Order("a"));

        Assert.That((again.Status, again.Body, again.Header("X-Time"), times, diary.Text), Is.EqualTo((201, "7", "1", 2, "after")));
    }

    [Test]
    public async Task CookiesAreNotRepeated()
    {
        var api = Api.Define("Orders", a => a.Post(r => r.Idempotent(by: Anybody).Status(201).Action(call => call.AddHeader("Set-Cookie", "sid=1"))));

        var first = await api.SendAsync(Order("a"));
        var again = await api.SendAsync(Order("a"));

        Assert.That((first.Header("Set-Cookie"), again.Header("Set-Cookie"), again.Header("Idempotency-Replayed")), Is.EqualTo(("sid=1", (string?)null, "true")));
    }

    [TestCase("1", "X-Kind", "x", 422)]
    [TestCase("1", "Cookie", "kind=x", 422)]
    [TestCase("2", "X-Other", "x", 422)]
    [TestCase("1", "X-Other", "x", 201)]
    [TestCase("1", "Cookie", "other=x", 201)]
    public async Task ARequestIsTheSameByWhatTheRouteReadsOfIt(string id, string header, string value, int status)
    {
        var api = Api.Define("Orders", a => a.Post("/:id", r => r.Idempotent(by: Anybody).Status(201)
            .Params(p => p.Header("X-Kind", Schema.String).Cookie("kind", Schema.String))
            .Action(_ => { })));
        await api.SendAsync(new FakeRequest("POST", "/1").WithHeader(Key, "a"));

        var answer = await api.SendAsync(new FakeRequest("POST", $"/{id}").WithHeader(Key, "a").WithHeader(header, value));

        Assert.That(answer.Status, Is.EqualTo(status));
    }

    [Test]
    public async Task AKeyThatAStoreTookBeforeItFailedIsGivenBack()
    {
        var store = new FailingStore { FailsToBegin = true };

        await Counting(out _).SendAsync(Using(store));

        Assert.That(store.Abandoned, Is.EqualTo(1));
    }

    [TestCase(1, 5)]
    [TestCase(4, 5)]
    [TestCase(30, 31)]
    [TestCase(null, 24 * 60)]
    public async Task AKeyStaysWithItsCallForLongerThanTheCallMayTake(int? minutes, int lease)
    {
        var store = new FailingStore();
        var time = minutes is { } most ? TimeSpan.FromMinutes(most) : Timeout.InfiniteTimeSpan;
        var api = Api.Define("Orders", a => a.Post(r => r.Timeout(time).Idempotent(by: Anybody).Status(201).Action(_ => { })));

        await api.SendAsync(Using(store));

        Assert.That(store.Began?.Lease, Is.EqualTo(TimeSpan.FromMinutes(lease)));
    }

    [Test]
    public async Task TheDeclarationMayTellWhoCalls()
    {
        var api = Api.Define("Orders", a => a.Post(r => r.Idempotent(by: call => call.Header("X-Tenant")).Status(201).Action(_ => { })));

        await api.SendAsync(Order("a").WithHeader("X-Tenant", "1"));
        var other = await api.SendAsync(Order("a").WithHeader("X-Tenant", "2"));
        var again = await api.SendAsync(Order("a").WithHeader("X-Tenant", "1").WithHeader("Authorization", "new token"));

        Assert.That((other.Header("Idempotency-Replayed"), again.Header("Idempotency-Replayed")), Is.EqualTo(((string?)null, "true")));
    }

    [Test]
    public async Task OfAHundredAtOnceOneRunsAndTheOthersAreToldToComeBack()
    {
        var runs = 0;
        var release = new TaskCompletionSource();
        var api = Api.Define("Orders", a => a.Post(r => r.Idempotent(by: Anybody).Status(201).Action(async _ =>
        {
            Interlocked.Increment(ref runs);
            await release.Task;
        })));

        var calls = Enumerable.Range(0, 100).Select(_ => Task.Run(() => api.SendAsync(Order("a")))).ToList();
        while (calls.Count(c => c.IsCompleted) < 99)
            await Task.WhenAny(calls.Where(c => !c.IsCompleted));
        release.SetResult();
        var answers = await Task.WhenAll(calls);

        Assert.That((runs, answers.Count(a => a.Status == 201), answers.Count(a => a.Status == 409 && a.Code == "idempotency_in_flight" && a.Header("Retry-After") == "1")), Is.EqualTo((1, 1, 99)));
        Assert.That((await api.SendAsync(Order("a"))).Header("Idempotency-Replayed"), Is.EqualTo("true"));
    }

    [TestCase(500)]
    [TestCase(503)]
    [TestCase(401)]
    [TestCase(403)]
    [TestCase(429)]
    public async Task WhatMayTurnOutDifferentlyIsNotKept(int status)
    {
        var runs = 0;
        var api = Api.Define("Orders", a => a.Post(r => r.Idempotent(by: Anybody).Action(call => { runs++; call.Abort(status); })));

        await api.SendAsync(Order("a"));
        await api.SendAsync(Order("a"));

        Assert.That(runs, Is.EqualTo(2));
    }

    [Test]
    public async Task ARefusalByTheActionIsKept()
    {
        var runs = 0;
        var api = Api.Define("Orders", a => a.Post(r => r.Idempotent(by: Anybody).Action(call => { runs++; call.Problem("Sold out", 409); })));

        var first = await api.SendAsync(Order("a"));
        var again = await api.SendAsync(Order("a"));

        Assert.That((again.Status, again.Body, again.Header("Cache-Control"), runs), Is.EqualTo((409, first.Body, "no-store", 1)));
    }

    [Test]
    public async Task ErrorsAndInvalidInputsAreNotKept()
    {
        var runs = 0;
        var api = Api.Define("Orders", a => a.Post(r => r.Idempotent(by: Anybody).Params(p => p.Property("n", Schema.Integer)).RescueError<TimeoutException>(404, (_, _) => { })
            .Action(_ => runs++ == 0 ? throw new TimeoutException() : Task.CompletedTask)));

        var invalid = await api.SendAsync(new FakeRequest("POST", "/").WithJson("""{"n":"x"}""").WithHeader(Key, "a"));
        var failed = await api.SendAsync(Order("a"));
        var again = await api.SendAsync(Order("a"));

        Assert.That((invalid.Status, failed.Status, again.Status, runs), Is.EqualTo((400, 404, 200, 2)));
    }

    [Test]
    public async Task ACallGoesOnWhenItsClientLeavesAndTheReplyIsThereWhenItComesBack()
    {
        using var leaving = new CancellationTokenSource();
        var runs = 0;
        var api = Api.Define("Orders", a => a.Post(r => r.Idempotent(by: Anybody).Status(201).Action(async call =>
        {
            await leaving.CancelAsync();
            await Task.Delay(0, call.Cancelled);
            call.Cancelled.ThrowIfCancellationRequested();
            runs++;
        })));
        var request = Order("a");
        request.Token = leaving.Token;

        await api.SendAsync(request);
        var again = await api.SendAsync(Order("a"));

        Assert.That((again.Status, again.Header("Idempotency-Replayed"), runs), Is.EqualTo((201, "true", 1)));
    }

    [Test]
    public async Task AStoreThatCannotTakeACallKeepsItFromRunning()
    {
        var api = Counting(out var runs);

        var answer = await api.SendAsync(Using(new FailingStore { FailsToBegin = true }));

        Assert.That((answer.Status, answer.Fault?.Message, runs()), Is.EqualTo((500, "begin", 0)));
    }

    [Test]
    public async Task AReplyThatCannotBeKeptLeavesAllTheSame()
    {
        var request = Using(new FailingStore());

        var answer = await Counting(out var runs).SendAsync(request);

        Assert.That((answer.Status, runs(), request.Reported.Single().Message), Is.EqualTo((201, 1, "complete")));
    }

    [Test]
    public async Task AFullStoreIsNoFaultOfTheServer()
    {
        var store = new MemoryIdempotencyStore(maxCalls: 1);
        Answer? inner = null;
        Api api = null!;
        api = Api.Define("Orders", a => a.Post(r => r.Idempotent(by: Anybody).Status(201).Action(async _ => inner ??= await api.SendAsync(Using(store, "b")))));

        var outer = await api.SendAsync(Using(store, "a"));

        Assert.That((outer.Status, inner!.Status, inner.Code, inner.Header("Retry-After"), inner.Fault), Is.EqualTo((201, 503, "unavailable", "1", (Exception?)null)));
    }

    [Test]
    public async Task ANamespaceIsIdempotentAsFarAsItsMethodsAreNotAlready()
    {
        var api = Api.Define("Orders", a => a
            .Idempotent(by: Anybody)
            .Get(r => r.Action(_ => { }))
            .Post(r => r.Action(_ => { }))
            .Patch(r => r.Without(w => w.Idempotent()).Action(_ => { })));

        var statuses = new List<int>();
        foreach (var method in (string[])["GET", "POST", "PATCH"])
            statuses.Add((await api.CallAsync(method, "/")).Status);

        Assert.That(statuses, Is.EqualTo([200, 400, 200]));
        Assert.That(api.Explain("POST", "/").Parts.Single(p => p.Kind is ExplainedKind.Policy).Detail, Is.EqualTo("Idempotency-Key required, kept for 1.00:00:00"));
        Assert.That(api.Explain("GET", "/").Parts.Any(p => p.Kind is ExplainedKind.Policy), Is.False);
    }

    static bool IsStranger(Call call) => call.Header("X-Caller") is null;

    static void Stop(Call call, bool holds, Action stop)
    {
        if (holds && IsStranger(call))
            stop();
    }

    static Api Counting(out Func<int> runs)
    {
        var count = 0;
        runs = () => count;
        return Api.Define("Orders", a => a
            .Idempotent(by: Anybody)
            .Params(p => p.Property("n", Schema.Integer))
            .Status(201)
            .Post(r => r.Action(_ => { count++; }))
            .Post("/other", r => r.Action(_ => { count++; }))
            .Patch(r => r.Action(_ => { count++; })));
    }

    static FakeRequest Order(string? key = null)
    {
        var request = new FakeRequest("POST", "/").WithJson("""{"n":1}""");
        return key is null ? request : request.WithHeader(Key, key);
    }

    static FakeRequest Using(IIdempotencyStore store, string key = "a")
    {
        var request = Order(key);
        request.Registered[typeof(IIdempotencyStore)] = store;
        return request;
    }

    static FakeRequest As((string Type, string Value) claim, string issuer = "issuer")
    {
        var request = Order("a");
        request.User.AddIdentity(new([new Claim(claim.Type, claim.Value, null, issuer)], "test"));
        return request;
    }

    sealed class FailingStore : IIdempotencyStore
    {
        public bool FailsToBegin { get; init; }

        public IdempotencyClaim? Began { get; private set; }

        public int Abandoned { get; private set; }

        public ValueTask<IdempotencyRecord?> BeginAsync(IdempotencyClaim claim, CancellationToken cancelled)
        {
            Began = claim;
            return FailsToBegin ? throw new InvalidOperationException("begin") : new((IdempotencyRecord?)null);
        }

        public ValueTask CompleteAsync(IdempotencyClaim claim, IdempotentReply reply, CancellationToken cancelled) => throw new InvalidOperationException("complete");

        public ValueTask AbandonAsync(IdempotencyClaim claim, CancellationToken cancelled)
        {
            Abandoned++;
            return default;
        }
    }
}
