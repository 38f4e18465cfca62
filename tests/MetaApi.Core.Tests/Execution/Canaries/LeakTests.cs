using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Execution.Canaries;

/// <summary>What fails is told to the log and not to the caller: 500 with a constant body, whatever failed, wherever.</summary>
public sealed class LeakTests
{
    static readonly string[] Secrets =
    [
        "canary", "Password=", "Server=db", "/srv/app", "C:\\", ".cs", "Exception", "System.", "MetaApi.", "   at ", "SELECT", "Stack", "Inner", "LeakTests",
    ];

    static readonly Dictionary<string, Func<Exception>> Errors = new()
    {
        ["a message"] = () => new InvalidOperationException("canary"),
        ["a connection string"] = () => new TimeoutException("Server=db;User=sa;Password=canary"),
        ["a statement"] = () => new InvalidDataException("SELECT canary FROM users"),
        ["a path"] = () => new FileNotFoundException("canary", "/srv/app/canary.json"),
        ["a type"] = () => new InvalidCastException($"Cannot cast {typeof(LeakTests)} to canary."),
        ["an inner error"] = () => new IOException("outer canary", new UnauthorizedAccessException("C:\\canary")),
        ["an aggregate"] = () => new AggregateException(new IOException("canary"), new FormatException("canary")),
        ["data"] = () => new InvalidOperationException("canary in data") { Data = { ["canary"] = "canary" } },
        ["an argument"] = () => new ArgumentException("canary", "canary"),
        ["an API's own, of the server"] = () => new ApiException(500, "canary_code", "canary"),
        ["a reply that breaks its declaration"] = () => new RenderingInvalidException([new("type", "expected", "canary") { Pointer = "/canary" }]),
        ["a cancellation"] = () => new OperationCanceledException("canary"),
    };

    static readonly Dictionary<string, Action<ApiRouteBuilder, Action>> Sites = new()
    {
        ["AroundCall 1"] = (r, fail) => r.AroundCall((_, _) => { fail(); return Task.CompletedTask; }).Action(_ => { }),
        ["AroundCall 2"] = (r, fail) => r.AroundCall(async (_, next) => { await next(); fail(); }).Action(_ => { }),
        ["BeforeValidation"] = (r, fail) => r.BeforeValidation(_ => fail()).Action(_ => { }),
        ["a hook that is a value"] = (r, fail) => r.Use(CallHook.Before(_ => fail()).Adds(401)).Action(_ => { }),
        ["Before"] = (r, fail) => r.Before(_ => fail()).Action(_ => { }),
        ["Around 1"] = (r, fail) => r.Around((_, _) => { fail(); return Task.CompletedTask; }).Action(_ => { }),
        ["Around 2"] = (r, fail) => r.Around(async (_, next) => { await next(); fail(); }).Action(_ => { }),
        ["the action"] = (r, fail) => r.Action(_ => fail()),
        ["behind an await"] = (r, fail) => r.Action(async _ => { await Task.Yield(); fail(); }),
        ["a handler"] = (r, fail) => r.Params(p => p.Query("q")).Action((string? q) => { fail(); return q; }),
        ["a chained word"] = (r, fail) => r.Resource((Call _) => { fail(); return new object(); }),
        ["After"] = (r, fail) => r.After(_ => fail()).Action(_ => { }),
        ["a getter"] = (r, fail) => r.Status(200, Schema.Object(o => o.Property("name", Schema.String))).Action(call => call.Render(new Failing(fail))),
        ["a list"] = (r, fail) => r.Status(200, Schema.ArrayOf(Schema.Integer)).Action(call => call.Render(List(fail))),
        ["a computed value"] = (r, fail) => r.Status(200, Computed(fail)).Action(call => call.Render(new User("Ann"))),
        ["a shared helper"] = (r, fail) => r.Shared<Failing>(_ => { fail(); return new(fail); }).Action(call => call.Shared<Failing>()),
        ["a rescue"] = (r, fail) => r.RescueError<IndexOutOfRangeException>(409, (_, _) => fail()).Action(_ => throw new IndexOutOfRangeException("canary")),
        ["a first event"] = (r, fail) => r.StatusEvents(200, Schema.Integer).Action(call => call.SendEvents(EventsOf(fail))),
        ["a stream"] = (r, fail) => r.StatusStream(200).Action(call => call.Send((_, _) => { fail(); return Task.CompletedTask; })),
    };

    static IEnumerable<TestCaseData> Cells =>
        from site in Sites.Keys
        from error in Errors.Keys
        select new TestCaseData(site, error);

    [TestCaseSource(nameof(Cells))]
    public async Task NothingOfAnErrorReachesTheCaller(string site, string error)
    {
        foreach (var policy in (ResponsePolicy[])[ResponsePolicy.Observe, ResponsePolicy.Strip, ResponsePolicy.Fail])
            foreach (var isStrict in (bool[])[false, true])
            {
                var request = new FakeRequest("GET", "/") { Host = new(isStrict: isStrict) };
                var api = Api.Define("Leaks", a => a.Get(r => Sites[site](r.Responses(policy), () => throw Errors[error]())));

                var answer = await api.SendAsync(request);

                Assert.That((answer.Status, answer.Code), Is.EqualTo((500, error.StartsWith("an API", StringComparison.Ordinal) ? "canary_code" : "internal")));
                AssertSilent(answer);
                Assert.That(answer.Fault!.ToString(), Does.Contain("canary"), "the log has it");
            }
    }

    [Test]
    public async Task AHookBehindTheAnswerTellsTheCallerNothing()
    {
        var request = new FakeRequest("GET", "/");
        var api = Api.Define("Leaks", a => a.Get(r => r.Status(204).Finally(_ => throw new IOException("canary")).Action(_ => { })));

        var answer = await api.SendAsync(request);

        Assert.That((answer.Status, request.Reported.Single().Message), Is.EqualTo((204, "canary")));
        AssertSilent(answer);
    }

    static void AssertSilent(Answer answer)
    {
        var seen = $"{answer.Body.Replace("canary_code", "", StringComparison.Ordinal)} {string.Join(' ', answer.Headers)} {answer.ContentType}";
        foreach (var secret in Secrets)
            Assert.That(seen, Does.Not.Contain(secret));
    }

    static Entity<User> Computed(Action fail) => Entity.Define<User>("Computing", e => e.Value("boss", Schema.String, (_, _) =>
    {
        fail();
        return "x";
    }));

    static IEnumerable<int> List(Action fail)
    {
        yield return 1;
        fail();
    }

    static async IAsyncEnumerable<int> EventsOf(Action fail)
    {
        fail();
        await Task.Yield();
        yield return 1;
    }

    sealed class Failing(Action fail)
    {
        public string Name
        {
            get
            {
                fail();
                return "";
            }
        }
    }
}
