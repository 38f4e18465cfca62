using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Compatibility;

/// <summary>Chapter 1: an API as a whole.</summary>
public sealed class ApplicationTests
{
    [Test]
    [Spec("M-001")]
    public async Task AModuleAndABlockAreRootNamespaces()
    {
        var module = await Api.Define<FooApi>().CallAsync("GET", "/foo");
        var block = await Api.Define("Foo", a => a.Get("/foo", Answers.Text("block"))).CallAsync("GET", "/foo");

        Assert.That((module.Body, block.Body), Is.EqualTo(("foo", "block")));
    }

    [Test]
    [Spec("M-002")]
    public async Task AnApiHoldsWhatANamespaceHolds()
    {
        var api = Api.Define("Whole", a => a
            .Meta(m => m.Title("Common"))
            .Before(call => call.SetHeader("X-Hook", "ran"))
            .RescueError<FormatException>(409, (call, _) => call.Problem("busy"))
            .Get("/own", Answers.Nothing)
            .Namespace("/inner", n => n.Get(Answers.Failing<FormatException>()))
            .Apply<FooApi>());

        var answers = new[] { await api.CallAsync("GET", "/own"), await api.CallAsync("GET", "/inner"), await api.CallAsync("GET", "/foo") };

        Assert.That(answers.Select(a => (a.Status, a.Header("X-Hook"))), Is.EqualTo(new[] { (200, "ran"), (409, "ran"), (200, "ran") }));
        Assert.That(api.Model.Routes.Select(r => r.Meta.Title), Is.All.EqualTo("Common"));
    }

    [Test]
    [Spec("M-003")]
    public void TheWordsOfMetaStandDirectlyOrInABlockAtEveryLevel()
    {
        var direct = Api.Define("Meta", a => a.Title("a").Namespace("", n => n.Description("n").Get(r => r.Tags("r").Action(_ => { }))));
        var blocks = Api.Define("Meta", a => a.Meta(m => m.Title("a")).Namespace("", n => n
            .Meta(m => m.Description("n"))
            .Get(r => r.Meta(m => m.Tags("r")).Action(_ => { }))));

        Assert.That(Words(direct), Is.EqualTo(("a", "n", "r")));
        Assert.That(Words(blocks), Is.EqualTo(("a", "n", "r")));

        static (string?, string?, string) Words(Api api) =>
            (api.Model.Routes.Single().Meta.Title, api.Model.Routes.Single().Meta.Description, api.Model.Routes.Single().Tags.Single());
    }

    [Test]
    [Spec("M-005")]
    public async Task WhatStandsBehindARouteConcernsItToo()
    {
        var api = Api.Define("Order", a => a
            .Get(r => r.Action(call => throw new FormatException(call.Params.Get<string>("n") + call.Items["left"])))
            .Before(call => call.Items["left"] = "here")
            .RescueError<FormatException>(409, (call, error) => call.Problem(error.Message))
            .Params(p => p.Query("n"))
            .Title("late"));

        var answer = await api.CallAsync("GET", "/?n=is");

        Assert.That(answer.Body, Does.Contain("\"ishere\""));
        Assert.That(api.Model.Routes.Single().Meta.Title, Is.EqualTo("late"));
    }

    [Test]
    [Spec("M-006")]
    public void AModelTellsEachRouteWithItsWholePathAndAllItInherits()
    {
        var api = Api.Define("Model", a => a
            .Tags("Outer")
            .Get("/own", Answers.Nothing)
            .Namespace("/users/:id", n => n.Status(200, Schema.Integer).Delete("/notes", Answers.Nothing)));

        var told = api.Model.Routes.Select(r => $"{r.Method} {r.Pattern} {r.Tags.Single()} {r.Meta.Inputs.Length} {r.Meta.Responses.Length}");

        Assert.That(told, Is.EqualTo((string[])["GET /own Outer 0 0", "DELETE /users/:id/notes Outer 1 1"]));
    }

    [Test]
    [Spec("M-008")]
    public async Task EveryErrorIsAProblemThoughNobodyRescuesIt()
    {
        var api = Api.Define("Errors", a => a
            .Get("/input", r => r.Params(p => p.Query("n", Schema.Integer)).Action(_ => { }))
            .Get("/action", Answers.Failing<FormatException>())
            .Get("/render", r => r.Status(200, Schema.Integer).Action(call => call.Render("x"))));

        var answers = new List<Answer>();
        foreach (var path in (string[])["/input?n=x", "/action", "/render", "/unknown"])
            answers.Add(await api.CallAsync("GET", path));

        Assert.That(answers.Select(a => (a.Status, a.Code)), Is.EqualTo(new[]
        {
            (400, "parameter_invalid"), (500, "internal"), (500, "internal"), (404, "no_matching_route"),
        }));
        Assert.That(answers.Select(a => a.ContentType), Is.All.EqualTo("application/problem+json"));
    }

    [TestCase("GET", "/")]
    [TestCase("POST", "/foo/bar")]
    [Spec("M-009")]
    public async Task AnApiWithoutRoutesKnowsNoPath(string method, string path)
    {
        var answer = await Api.Define("Empty", _ => { }).CallAsync(method, path);

        Assert.That((answer.Status, answer.Code), Is.EqualTo((404, "no_matching_route")));
    }

    [Test]
    [Spec("M-010")]
    public async Task EachCallStartsAnewAndWithoutAStatus()
    {
        var seen = new List<string>();
        var api = Api.Define("Calls", a => a.Get(r => r.Action(call =>
        {
            seen.Add($"{call.Status?.ToString() ?? "none"} {call.Items["left"] ?? "none"}");
            call.Items["left"] = "something";
            call.Status = 202;
            call.Send("text");
        })).Post(r => r.Status(204).Action(call => seen.Add(call.Status?.ToString() ?? "none"))));

        await api.CallAsync("GET", "/");
        await api.CallAsync("GET", "/");
        var post = await api.CallAsync("POST", "/");

        Assert.That(seen, Is.EqualTo((string[])["none none", "none none", "none"]));
        Assert.That((post.Status, post.Body), Is.EqualTo((204, "")));
    }

    [Test]
    [Spec("M-011")]
    public void WhatAPropertyCannotHaveIsToldWhenTheApiIsDeclared()
    {
        var mistaken = Assert.Throws<ApiDeclarationException>(() => Api.Define("Options", a => a.Post(r => r
            .Params(p => p.Body(Entity.Define("Person", e => e
                .Property("age", Schema.Integer, x => x.Length(1))
                .Property("name", Schema.String, x => x.AtLeast(1)))))
            .Action(_ => { }))));

        Assert.That(mistaken.Mistakes, Has.Length.EqualTo(2));
        Assert.That(mistaken.Message, Does.Contain("'minLength' on 'age'").And.Contain("'minimum' on 'name'"));
    }

    [Test]
    [Spec("M-012")]
    public void ABodyThatIsDeclaredInTwoWaysIsAMistake() => Assert.That(
        () => Api.Define("Twice", a => a.Post(r => r.Params(p => p.Body(Some.Note).Property("title", Schema.String)).Action(_ => { }))),
        Throws.TypeOf<ApiDeclarationException>().With.Message.Contains("'title'"));

    sealed class FooApi : ApiModule
    {
        protected override void Define(NamespaceBuilder api) => api.Get("/foo", Answers.Text("foo"));
    }
}
