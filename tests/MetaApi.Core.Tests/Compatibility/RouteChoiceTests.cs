using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Compatibility;

/// <summary>Chapter 2.2: which route serves.</summary>
public sealed class RouteChoiceTests
{
    [TestCase("/:any", "/lit", "/*rest")]
    [TestCase("/*rest", "/:any", "/lit")]
    [TestCase("/lit", "/*rest", "/:any")]
    [Spec("M-031", "M-032")]
    public async Task TheMostSpecificPatternServesWhateverTheOrder(params string[] order)
    {
        var api = Api.Define("Choice", a => order.Aggregate(a, (to, pattern) => to.Get(pattern, Answers.Text(pattern))));

        Assert.That((await api.CallAsync("GET", "/lit")).Body, Is.EqualTo("/lit"));
        Assert.That((await api.CallAsync("GET", "/other")).Body, Is.EqualTo("/:any"));
        Assert.That((await api.CallAsync("GET", "/other/more")).Body, Is.EqualTo("/*rest"));
    }

    [Test]
    [Spec("M-031")]
    public void TheSameRouteTwiceIsAMistakeWhereverItStands() => Assert.That(
        () => Api.Define("Choice", a => a.Get("/a/:x", Answers.Nothing).Namespace("/a", n => n.Get("/:y", Answers.Nothing))),
        Throws.TypeOf<ApiDeclarationException>().With.Message.Contains("GET /a/:y is the same route as GET /a/:x"));

    [Test]
    [Spec("M-033", "M-034")]
    public async Task ANamespaceThatCannotServeLeavesTheRequestToItsSiblings()
    {
        var diary = new Diary();
        var api = Api.Define("Choice", a => a
            .Namespace("/n", n => n.Before(diary.Hook("first")).Tags("first").RescueError<FormatException>(409, Nothing).Post("/x", Answers.Nothing))
            .Namespace("/n", n => n.Before(diary.Hook("second")).Tags("second").RescueError<FormatException>(410, Nothing).Get("/x", Answers.Failing<FormatException>())));

        var answer = await api.CallAsync("GET", "/n/x");

        Assert.That((answer.Status, diary.Text), Is.EqualTo((410, "second")));
        Assert.That(api.Model.Routes.Single(r => r.Method == "GET").Tags, Is.EqualTo((string[])["second"]));
    }

    [Test]
    [Spec("M-035")]
    public async Task AnotherMethodOfAKnownPathIs405WithTheMethodsItHas()
    {
        var api = Api.Define("Choice", a => a.Get("/x", Answers.Nothing).Namespace("/x", n => n.Put(Answers.Nothing)));

        var answer = await api.CallAsync("POST", "/x");

        Assert.That((answer.Status, answer.Code, answer.Header("Allow")), Is.EqualTo((405, "method_not_allowed", "GET, HEAD, OPTIONS, PUT")));
    }

    [Test]
    [Spec("M-036")]
    public async Task AnUnknownPathIsToldToRescuesAndNotRepeatedToTheClient()
    {
        var seen = "";
        var api = Api.Define("Choice", a => a
            .Namespace("/seen", n => n
                .RescueError<NoMatchingRouteException>(404, (call, _) => seen = $"{call.Method} {call.Path}")
                .Get("/known", Answers.Nothing)));

        await api.CallAsync("DELETE", "/seen/canary?q=1");
        var plain = await api.CallAsync("DELETE", "/canary?q=1");

        Assert.That(seen, Is.EqualTo("DELETE /seen/canary"));
        Assert.That(plain.Body, Does.Contain("No route matches this path.").And.Not.Contain("canary"));
    }

    [Test]
    [Spec("M-037")]
    public async Task EachMethodHasAWordAndAnyOtherIsNamed()
    {
        var api = Api.Define("Choice", a => a
            .Get("/x", Answers.Text("GET")).Post("/x", Answers.Text("POST")).Put("/x", Answers.Text("PUT"))
            .Patch("/x", Answers.Text("PATCH")).Delete("/x", Answers.Text("DELETE"))
            .Route("/x", "head", Answers.Text("HEAD")).Route("/x", "purge", Answers.Text("PURGE")));

        foreach (var method in (string[])["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "PURGE"])
            Assert.That((await api.CallAsync(method, "/x")).Body, Is.EqualTo(method));
        Assert.That((await api.CallAsync("purge", "/x")).Status, Is.EqualTo(405));
    }

    [Test]
    [Spec("M-040")]
    public async Task APrefixEndsWithItsSegment()
    {
        var api = Api.Define("Choice", a => a.Namespace("/ns", n => n.Get("/bar", Answers.Nothing).Get("bar2", Answers.Nothing)));

        Assert.That((await api.CallAsync("GET", "/nsbar")).Status, Is.EqualTo(404));
        Assert.That((await api.CallAsync("GET", "/nsbar2")).Status, Is.EqualTo(404));
        Assert.That((await api.CallAsync("GET", "/ns/bar")).Status, Is.EqualTo(200));
    }

    [TestCase("/files/a/edit", "edit a")]
    [TestCase("/files/a/b/edit", "edit a/b")]
    [TestCase("/files/edit", "edit ")]
    [TestCase("/files/a", "show a")]
    [TestCase("/files", "show ")]
    [Spec("M-041")]
    public async Task RoutesBelowAWildcardAreServed(string path, string seen)
    {
        var api = Api.Define("Choice", a => a.Namespace("/files/*path", n => n
            .Get(r => r.Action(call => call.Send("show " + call.Params.Get<string>("path"))))
            .Get("/edit", r => r.Action(call => call.Send("edit " + call.Params.Get<string>("path"))))));

        var answer = await api.CallAsync("GET", path);

        Assert.That(answer.Body, Is.EqualTo(seen));
    }

    [Test]
    [Spec("M-042")]
    public async Task CapturesOfPrefixesAreThereAtAnyDepthAndInHooks()
    {
        var seen = "";
        var api = Api.Define("Choice", a => a.Namespace("/nesting/:key", n => n
            .Before(call => seen = call.Params.Get<string>("key"))
            .Namespace("/:deeper", d => d.Get("/foo", Answers.Inputs("key", "deeper")))));

        var answer = await api.CallAsync("GET", "/nesting/one/two/foo");

        Assert.That((seen, answer.Body), Is.EqualTo(("one", "one two")));
    }

    static void Nothing(Call call, Exception error)
    {
    }
}
