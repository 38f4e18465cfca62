using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Compatibility;

/// <summary>Chapter 6.2: error guards.</summary>
public sealed class RescuesTests
{
    [Test]
    [Spec("M-112")]
    public async Task ARescueHasTheErrorAndTheCall()
    {
        var api = Api.Define("Rescue", a => a
            .Before(call => call.Items["left"] = "here")
            .RescueError<FormatException>(409, (call, error) => call
                .SetHeader("X-Rescued", call.Path)
                .Problem($"{error.Message} {call.Items["left"]} {call.Params.Get<int>("n")}"))
            .Get("/x", r => r.Params(p => p.Query("n", Schema.Integer)).Action(_ => throw new FormatException("wrong"))));

        var answer = await api.CallAsync("GET", "/x?n=5");

        Assert.That((answer.Status, answer.Header("X-Rescued")), Is.EqualTo((409, "/x")));
        Assert.That(answer.Body, Does.Contain("\"wrong here 5\""));
    }

    [TestCase("/n/format", 409)]
    [TestCase("/n/key", 410)]
    [TestCase("/n/other", 500)]
    [Spec("M-113")]
    public async Task AnErrorGoesOutwardToTheFirstThatMatches(string path, int status)
    {
        var api = Api.Define("Rescue", a => a
            .RescueError<KeyNotFoundException>(410, Nothing)
            .Namespace("/n", n => n
                .RescueError<FormatException>(409, Nothing)
                .Get("/format", Answers.Failing<FormatException>())
                .Get("/key", Answers.Failing<KeyNotFoundException>())
                .Get("/other", Answers.Failing<InvalidOperationException>())));

        var answer = await api.CallAsync("GET", path);

        Assert.That(answer.Status, Is.EqualTo(status));
    }

    [Test]
    [Spec("M-114")]
    public async Task OfOneLevelTheMostDerivedTypeAnswersWhateverTheOrder()
    {
        var api = Api.Define("Rescue", a => a
            .RescueError<ArgumentException>(409, Nothing)
            .RescueError<ArgumentNullException>(410, Nothing)
            .Get("/derived", Answers.Failing<ArgumentNullException>())
            .Get("/sibling", Answers.Failing<ArgumentOutOfRangeException>()));

        Assert.That((await api.CallAsync("GET", "/derived")).Status, Is.EqualTo(410));
        Assert.That((await api.CallAsync("GET", "/sibling")).Status, Is.EqualTo(409));
    }

    [Test]
    [Spec("M-115")]
    public async Task ANearerRescueOfABaseClassComesBeforeAnExactOneFartherOut()
    {
        var api = Api.Define("Rescue", a => a
            .RescueError<FormatException>(410, Nothing)
            .Namespace("/n", n => n.RescueError<Exception>(409, Nothing).Get(Answers.Failing<FormatException>())));

        Assert.That((await api.CallAsync("GET", "/n")).Status, Is.EqualTo(409));
    }

    [Test]
    [Spec("M-116")]
    public async Task AnErrorOfARescueIsOfferedFartherOutAndNotBeside()
    {
        var api = Api.Define("Rescue", a => a
            .RescueError<KeyNotFoundException>(410, Nothing)
            .Namespace("/n", n => n
                .RescueError<FormatException>(409, (_, _) => throw new KeyNotFoundException())
                .RescueError<KeyNotFoundException>(412, Nothing)
                .Get(Answers.Failing<FormatException>())));

        Assert.That((await api.CallAsync("GET", "/n")).Status, Is.EqualTo(410));
    }

    [Test]
    [Spec("M-117")]
    public async Task ErrorsOfTheSystemAreRescuedAsAnyOther()
    {
        var api = Api.Define("Rescue", a => a
            .RescueError<Exception>(409, Nothing)
            .RescueError<NotImplementedException>(410, Nothing)
            .Get("/named", Answers.Failing<NotImplementedException>())
            .Get("/memory", Answers.Failing<InsufficientMemoryException>())
            .Get("/cancelled", Answers.Failing<OperationCanceledException>()));

        Assert.That((await api.CallAsync("GET", "/named")).Status, Is.EqualTo(410));
        Assert.That((await api.CallAsync("GET", "/memory")).Status, Is.EqualTo(409));
        Assert.That((await api.CallAsync("GET", "/cancelled")).Status, Is.EqualTo(409));
    }

    [Test]
    [Spec("M-118")]
    public async Task ARescueHasAStatusAndMayRender()
    {
        var api = Api.Define("Rescue", a => a
            .Status(409, s => s.Expose("reason", Schema.String))
            .RescueError<FormatException>(409, (call, _) => call.Render("reason", "busy"))
            .RescueError<KeyNotFoundException>(404, Nothing)
            .Get("/render", Answers.Failing<FormatException>())
            .Get("/silent", Answers.Failing<KeyNotFoundException>()));

        var render = await api.CallAsync("GET", "/render");
        var silent = await api.CallAsync("GET", "/silent");

        Assert.That((render.Status, render.Body), Is.EqualTo((409, """{"reason":"busy"}""")));
        Assert.That((silent.Status, silent.Code), Is.EqualTo((404, "not_found")));
        Assert.That(api.Model.Routes[0].Meta.Responses.Select(r => r.Status), Is.EqualTo((int[])[409, 404]));
    }

    [TestCase("/input?n=x", "ParameterInvalidException query /n type")]
    [TestCase("/rendering", "RenderingInvalidException /a required")]
    [TestCase("/hook", "MethodNotAllowedException")]
    [Spec("M-119", "M-124", "M-125")]
    public async Task ErrorsOfInputsHooksAndRenderingAreRescuedAsThoseOfActions(string path, string seen)
    {
        var rescued = "";
        var api = Api.Define("Rescue", a => a
            .RescueError<ParameterInvalidException>(400, (_, e) => rescued = e.GetType().Name + string.Concat(e.Failures.Select(f => $" {f.Place.ToString().ToLowerInvariant()} {f.Pointer} {f.Code}")))
            .RescueError<RenderingInvalidException>(500, (_, e) => rescued = e.GetType().Name + string.Concat(e.Mismatches.Select(f => $" {f.Pointer} {f.Code}")))
            .RescueError<MethodNotAllowedException>(405, (_, e) => rescued = e.GetType().Name)
            .Get("/input", r => r.Params(p => p.Query("n", Schema.Integer)).Action(_ => { }))
            .Get("/rendering", r => r.Status(200, s => s.Expose("a", Schema.Integer)).Action(_ => { }))
            .Get("/hook", r => r.Before(_ => throw new MethodNotAllowedException([])).Action(_ => { })));

        await api.CallAsync("GET", path);

        Assert.That(rescued, Is.EqualTo(seen));
    }

    [TestCase("/n/unknown", 410)]
    [TestCase("/module/unknown", 412)]
    [TestCase("/unknown", 409)]
    [Spec("M-120", "M-123")]
    public async Task AnUnknownPathIsAnsweredWhereItsPrefixEnds(string path, int status)
    {
        var api = Api.Define("Rescue", a => a
            .RescueError<NoMatchingRouteException>(409, Nothing)
            .Namespace("/n", n => n.RescueError<NoMatchingRouteException>(410, Nothing).Get("/known", Answers.Nothing))
            .Namespace("/module", n => n.Apply<Guarded>()));

        Assert.That((await api.CallAsync("GET", path)).Status, Is.EqualTo(status));
    }

    [Test]
    [Spec("M-121")]
    public async Task ARescueOfAnUnknownPathIsToldThatNoInputsAreDeclared()
    {
        var seen = "";
        var api = Api.Define("Rescue", a => a.Namespace("/:id", n => n
            .RescueError<NoMatchingRouteException>(404, (call, _) => call.Params.Get<string>("id"))
            .Get("/known", Answers.Nothing))
            .RescueError<ArgumentException>(404, (_, e) => seen = e.Message));

        await api.CallAsync("GET", "/5/unknown");

        Assert.That(seen, Does.StartWith("No input 'id' is declared here; none is."));
    }

    static void Nothing(Call call, Exception error)
    {
    }

    sealed class Guarded : ApiModule
    {
        protected override void Define(NamespaceBuilder api) => api.RescueError<NoMatchingRouteException>(412, Nothing).Get("/known", Answers.Nothing);
    }
}
