using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Execution.Sharing;

public sealed class SharedTests
{
    [Test]
    [Spec("M-181")]
    public async Task EveryPlaceBelowANamespaceSeesTheSameHelperOfACall()
    {
        var visitors = new List<Visit>();
        var said = Schema.String.After((string text, ValueContext context) => context.Call.Shared<Visit>().Note(text));
        var api = Api.Define("Shared", a => a
            .Shared<Visit>()
            .AroundCall(async (call, next) =>
            {
                visitors.Add(call.Shared<Visit>().Noted("around call"));
                await next();
            })
            .BeforeValidation(call => call.Shared<Visit>().Note("before validation"))
            .Before(call => call.Shared<Visit>().Note("before"))
            .After(call => call.Shared<Visit>().Note("after"))
            .Finally(call => call.Shared<Visit>().Note("finally"))
            .RescueError<FormatException>(409, (call, e) => call.Shared<Visit>().Note("rescue"))
            .Namespace("/deep/:id", n => n.Get(r => r
                .Params(p => p.Query("q", said))
                .Status(200, said)
                .Action((Visit visit, Call call) =>
                {
                    visit.Note("action");
                    call.Render("rendered");
                })
                .After(call => throw new FormatException()))));

        await api.CallAsync("GET", "/deep/1?q=input");
        await api.CallAsync("GET", "/deep/1?q=input");

        var (first, second) = (visitors[0], visitors[1]);
        Assert.That(first.Text, Is.EqualTo("around call, before validation, input, before, action, rescue, finally"));
        Assert.That(second.Text, Is.EqualTo(first.Text));
        Assert.That(second, Is.Not.SameAs(first));
    }

    [Test]
    public async Task CodeOfAnAnswerSeesTheHelper()
    {
        var api = Api.Define("Shared", a => a
            .Shared(_ => new Visit())
            .Get(r => r.Status(200, Schema.String.After((string text, ValueContext context) => context.Call.Shared<Visit>().Note(text).ToUpperInvariant())).Action(() => "x")));

        var answer = await api.CallAsync("GET", "/");

        Assert.That(answer.Body, Is.EqualTo("\"X\""), answer.Fault?.ToString());
    }

    [Test]
    public async Task AHelperIsMadeOnlyWhenItIsAskedFor()
    {
        var made = 0;
        var api = Api.Define("Shared", a => a
            .Shared(_ =>
            {
                made++;
                return new Visit();
            })
            .Get("/no", r => r.Action(_ => { }))
            .Get("/yes", r => r.Action(call => call.Send((call.Shared<Visit>() == call.Shared<Visit>()).ToString()))));

        await api.CallAsync("GET", "/no");
        var answer = await api.CallAsync("GET", "/yes");

        Assert.That((made, answer.Body), Is.EqualTo((1, "True")));
    }

    [Test]
    public async Task AConstructorTakesTheCallServicesAndOtherHelpers()
    {
        var diary = new Diary();
        diary.Note("service");
        var api = Api.Define("Shared", a => a
            .Shared<Visit>()
            .Namespace("/in", n => n
                .Shared<Report>()
                .Get(r => r.Action((Report report, Visit visit) => { visit.Note("asked"); report.Send(); }))));

        var answer = await api.SendAsync(new FakeRequest("GET", "/in") { Registered = { [typeof(Diary)] = diary } });

        Assert.That(answer.Body, Is.EqualTo("/in service asked none 3"), answer.Fault?.ToString());
    }

    [Test]
    [Spec("M-182")]
    public async Task AnInnerHelperOverridesAnOuterOneAndIsGivenIt()
    {
        var api = Api.Define("Shared", a => a
            .Shared<Greeter>()
            .Get("/outer", r => r.Action(call => call.Send(call.Shared<Greeter>().Greet("Ann"))))
            .Namespace("/loud", n => n
                .Shared<LoudGreeter>()
                .Get(r => r.Action(call => call.Send(call.Shared<Greeter>().Greet("Ann"))))
                .Namespace("/twice", t => t
                    .Shared<Greeter>(call => new TwiceGreeter(call.Shared<Greeter>()))
                    .Get(r => r.Action((Call call, Greeter greeter) => { call.Send(greeter.Greet("Ann")); })))));

        var outer = await api.CallAsync("GET", "/outer");
        var loud = await api.CallAsync("GET", "/loud");
        var twice = await api.CallAsync("GET", "/loud/twice");

        Assert.That((outer.Body, loud.Body, twice.Body), Is.EqualTo(("hello Ann", "HELLO ANN!", "HELLO ANN! HELLO ANN!")), twice.Fault?.ToString());
    }

    [Test]
    [Spec("M-122")]
    public async Task OuterCodeSeesTheHelperOfTheNamespaceThatTheCallEntered()
    {
        var api = Api.Define("Shared", a => a
            .Shared<Greeter>()
            .RescueError<FormatException>(409, (call, e) => call.Send(call.Shared<Greeter>().Greet("Ann")))
            .Namespace("/loud", n => n.Shared<LoudGreeter>().Get(r => r.Action(_ => throw new FormatException()))));

        var answer = await api.CallAsync("GET", "/loud");

        Assert.That(answer.Body, Is.EqualTo("HELLO ANN!"));
    }

    [Test]
    [Spec("M-183")]
    public async Task AHelperOfASiblingIsNotSeen()
    {
        var api = Api.Define("Shared", a => a
            .Shared<Visit>()
            .Namespace("/one", n => n.Shared<Greeter>().Get(r => r.Action(_ => { })))
            .Namespace("/two", n => n.Get(r => r.Action(call => call.Shared<Greeter>()))));

        var answer = await api.CallAsync("GET", "/two");

        Assert.That(answer.Status, Is.EqualTo(500));
        Assert.That(answer.Fault!.Message, Is.EqualTo(
            "No shared helper of type Greeter is declared here; declared are Visit. Say Shared<Greeter>() on the route, or on a namespace around it."));
    }

    [Test]
    public async Task WithoutAnyHelperTheErrorSaysSo()
    {
        var api = Api.Define("Shared", a => a.Get(r => r.Action(call => call.Shared<Greeter>())));

        var answer = await api.CallAsync("GET", "/");

        Assert.That(answer.Fault!.Message, Does.StartWith("No shared helper of type Greeter is declared here; none is."));
    }

    [Test]
    public async Task RescuesOfUnknownPathsSeeTheHelpersOfTheirNamespace()
    {
        var ends = new List<string>();
        var api = Api.Define("Shared", a => a
            .Namespace("/in", n => n
                .Shared(_ => new Ending("helper", ends))
                .RescueError<NoMatchingRouteException>(404, (call, e) => call.Send(call.Shared<Ending>().Name))
                .Get(r => r.Action(_ => { }))));

        var answer = await api.CallAsync("GET", "/in/unknown");

        Assert.That((answer.Status, answer.Body), Is.EqualTo((404, "helper")), answer.Fault?.ToString());
        Assert.That(ends, Is.EqualTo(["helper"]));
    }

    [Test]
    public async Task HelpersThatAskForEachOtherInTheirCodeAreAnErrorAndNoEndlessLoop()
    {
        var api = Api.Define("Shared", a => a
            .Shared<Greeter>(call => new LoudGreeter(new Greeter(), call.Shared<Visit>()))
            .Shared(call => new Visit(call.Shared<Greeter>()))
            .Get(r => r.Action(call => call.Shared<Visit>())));

        var answer = await api.CallAsync("GET", "/");

        Assert.That(answer.Fault!.Message, Is.EqualTo("Shared helpers ask for each other while they are made: Visit → Greeter → Visit."));
    }

    class Greeter
    {
        public virtual string Greet(string name) => $"hello {name}";
    }

    sealed class LoudGreeter : Greeter
    {
        readonly Greeter outer;

        public LoudGreeter(Greeter outer) => this.outer = outer;

        internal LoudGreeter(Greeter outer, Visit visit) : this(outer) => visit.Note("loud");

        public override string Greet(string name) => outer.Greet(name).ToUpperInvariant() + "!";
    }

    sealed class TwiceGreeter(Greeter outer) : Greeter
    {
        public override string Greet(string name) => $"{outer.Greet(name)} {outer.Greet(name)}";
    }

    sealed class Report(Call call, Visit visit, Diary diary, Greeter? greeter, CancellationToken stop, int three = 3)
    {
        public void Send() => call.Send($"{call.Path} {diary.Text} {visit.Text} {(greeter is null && !stop.IsCancellationRequested ? "none" : "")} {three}");
    }
}
