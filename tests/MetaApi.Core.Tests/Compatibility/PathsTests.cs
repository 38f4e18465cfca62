using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Compatibility;

/// <summary>Chapter 2.1: paths.</summary>
public sealed class PathsTests
{
    [TestCase("/foo", "/foo", true)]
    [TestCase("/foo", "/foo/bar", false)]
    [TestCase("/foo/:id", "/foo/1", true)]
    [TestCase("/foo/:id", "/foo/bar", true)]
    [TestCase("/foo/:id", "/foo/a/b/c", false)]
    [TestCase("/foo/:id", "/foo/", false)]
    [TestCase("/foo/:id/bar", "/foo/1/bar", true)]
    [TestCase("/foo/:id/bar", "/foo//bar", false)]
    [Spec("M-013", "M-018", "M-021")]
    public async Task ARouteMatchesTheWholePathAndACaptureOneSegment(string pattern, string path, bool serves)
    {
        var answer = await Api.Define("Paths", a => a.Get(pattern, Answers.Nothing)).CallAsync("GET", path);

        Assert.That(answer.Status, Is.EqualTo(serves ? 200 : 404));
    }

    [TestCase("/foo/*path", "/foo/bar", "bar")]
    [TestCase("/foo/*path", "/foo/a/b/c", "a/b/c")]
    [TestCase("/foo/*path", "/foo", "")]
    [TestCase("/foo/*path", "/foo/", null)]
    [TestCase("/foo/*path/bar", "/foo/bar", "")]
    [TestCase("/foo/*path/bar", "/foo/a/bar", "a")]
    [TestCase("/foo/*path/bar", "/foo/a/b/bar", "a/b")]
    [TestCase("/*path", "/", "")]
    [TestCase("/*path", "/a/b", "a/b")]
    [Spec("M-019", "M-020", "M-023")]
    public async Task AWildcardTakesAnyNumberOfSegments(string pattern, string path, string? taken)
    {
        var answer = await Api.Define("Paths", a => a.Get(pattern, Answers.Inputs("path"))).CallAsync("GET", path);

        Assert.That(answer.Status == 200 ? answer.Body : null, Is.EqualTo(taken));
    }

    [Test]
    [Spec("M-023")]
    public async Task AWildcardInAnAppliedModuleMatchesAsElsewhere()
    {
        var api = Api.Define("Paths", a => a.Namespace("/under/:x", n => n.Apply<Wild>()));

        var answer = await api.CallAsync("GET", "/under/1/a/b");

        Assert.That(answer.Body, Is.EqualTo("a/b"));
    }

    [TestCase("/nesting", "GET", "/nesting/foo")]
    [TestCase("nesting/", "GET", "/nesting/foo")]
    [TestCase("/nesting", "POST", "/nesting/bar")]
    [TestCase("nesting", "PUT", "/nesting")]
    [TestCase("/nesting/", "PATCH", "/nesting")]
    [Spec("M-013", "M-015", "M-016")]
    public async Task SlashesAroundADeclaredPathDoNotMatter(string prefix, string method, string path)
    {
        var api = Api.Define("Paths", a => a.Namespace(prefix, n => n
            .Get("foo", Answers.Nothing)
            .Post("bar/", Answers.Nothing)
            .Put("/", Answers.Nothing)
            .Patch("", Answers.Nothing)));

        var answer = await api.CallAsync(method, path);

        Assert.That(answer.Status, Is.EqualTo(200));
    }

    [Test]
    [Spec("M-014")]
    public async Task AWordWithoutAPathMeansTheNamespaceItself()
    {
        var api = Api.Define("Paths", a => a.Get(Answers.Text("root")).Namespace("/foo", n => n.Get(Answers.Text("foo"))));

        Assert.That((await api.CallAsync("GET", "/")).Body, Is.EqualTo("root"));
        Assert.That((await api.CallAsync("GET", "/foo")).Body, Is.EqualTo("foo"));
    }

    [TestCase("/foo/")]
    [TestCase("/ns/")]
    [TestCase("/ns/bar/")]
    [Spec("M-017")]
    public async Task ASlashAtTheEndOfARequestMakesAnotherPath(string path)
    {
        var api = Api.Define("Paths", a => a
            .Get("/foo", Answers.Nothing)
            .Namespace("/ns", n => n.Get(Answers.Nothing).Get("/bar", Answers.Nothing)));

        Assert.That((await api.CallAsync("GET", path)).Status, Is.EqualTo(404));
        Assert.That((await api.CallAsync("GET", path.TrimEnd('/'))).Status, Is.EqualTo(200));
    }

    [Test]
    [Spec("M-022")]
    public async Task CapturesWithoutANameCaptureNothing()
    {
        var api = Api.Define("Paths", a => a.Get("/users/:/*", Answers.Text("served")));

        var answer = await api.CallAsync("GET", "/users/foo/a/b");

        Assert.That(answer.Body, Is.EqualTo("served"));
        Assert.That(api.Model.Routes.Single().Meta.Inputs, Is.Empty);
    }

    [TestCase("/u/1?id=9", "1 9")]
    [TestCase("/u/1", "1 ")]
    [Spec("M-026", "M-027")]
    public async Task ACaptureAndAQueryParameterOfOneNameAreTwoInputs(string path, string seen)
    {
        var api = Api.Define("Paths", a => a.Get("/u/:id", r => r
            .Params(p => p.Query("id"))
            .Action(call => call.Send($"{call.Params.Get<string>("id", InputPlace.Path)} {call.Params.Get<string>("id", InputPlace.Query)}"))));

        var answer = await api.CallAsync("GET", path);

        Assert.That(answer.Body, Is.EqualTo(seen));
    }

    [Test]
    [Spec("M-027")]
    public void ACaptureThatRepeatsAnOuterOneIsAMistake() => Assert.That(
        () => Api.Define("Paths", a => a.Namespace("/u/:id", n => n.Get("/:id", Answers.Nothing))),
        Throws.TypeOf<ApiDeclarationException>().With.Message.Contains("repeats the name of ':id'"));

    [TestCase("/u/a%20b", "a b")]
    [TestCase("/u/a%2Fb", "a/b")]
    [TestCase("/u/%2541", "%41")]
    [TestCase("/u/+", "+")]
    [Spec("M-026", "M-028")]
    public async Task ACaptureIsDecodedOnce(string path, string seen)
    {
        var answer = await Api.Define("Paths", a => a.Get("/u/:id", Answers.Inputs("id"))).CallAsync("GET", path);

        Assert.That(answer.Body, Is.EqualTo(seen));
    }

    [TestCase("/a.b", "/aXb")]
    [TestCase("/(a|b)", "/a")]
    [TestCase("/a+", "/aa")]
    [TestCase("/Foo", "/foo")]
    [TestCase("/foo", "/a/foo")]
    [Spec("M-029")]
    public async Task ALiteralMatchesItselfAlone(string pattern, string other)
    {
        var api = Api.Define("Paths", a => a.Get(pattern, Answers.Nothing));

        Assert.That((await api.CallAsync("GET", pattern)).Status, Is.EqualTo(200));
        Assert.That((await api.CallAsync("GET", other)).Status, Is.EqualTo(404));
    }

    sealed class Wild : ApiModule
    {
        protected override void Define(NamespaceBuilder api) => api.Get("/*path", Answers.Inputs("path"));
    }
}
