using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Compatibility;

/// <summary>Chapter 3: what is said of a route.</summary>
public sealed class RouteWordsTests
{
    [Test]
    [Spec("M-043")]
    public async Task ARouteHasHooksAndRescuesOfItsOwnAndHoldsNoOther()
    {
        var api = Api.Define("Routes", a => a
            .Get("/a", r => r.RescueError<FormatException>(409, (_, _) => { }).Before(call => call.SetHeader("X-Own", "a")).Action(_ => throw new FormatException()))
            .Get("/b", Answers.Failing<FormatException>()));

        var (a, b) = (await api.CallAsync("GET", "/a"), await api.CallAsync("GET", "/b"));

        Assert.That((a.Status, a.Header("X-Own"), b.Status, b.Header("X-Own")), Is.EqualTo((409, "a", 500, (string?)null)));
        Assert.That(typeof(ApiRouteBuilder).GetMethods().Select(m => m.Name), Has.None.AnyOf("Namespace", "Route", "Get", "Apply"));
    }

    [Test]
    [Spec("M-044")]
    public async Task TheWordsOfARouteStandInItsBlock()
    {
        var api = Api.Define("Routes", a => a.Post(r => r
            .Title("t").Description("d").Tags("g").Scope(Some.Full)
            .Params(p => p.Query("q").Property("b", Schema.Integer))
            .Status(201, s => s.Expose("seen", Schema.String))
            .Action(call => call.Render("seen", $"{call.Params.Get<string>("q")} {call.Params.Get<int>("b")}"))));

        var answer = await api.CallAsync("POST", "/?q=x", """{"b":1}""");

        var route = api.Model.Routes.Single();
        Assert.That((answer.Status, answer.Body), Is.EqualTo((201, """{"seen":"x 1"}""")));
        Assert.That((route.Meta.Title, route.Meta.Description, route.Tags.Single(), route.Meta.Scopes.Single()), Is.EqualTo(("t", "d", "g", Some.Full)));
    }

    [Test]
    [Spec("M-045")]
    public void AMetaBlockStandsInARouteToo()
    {
        var api = Api.Define("Routes", a => a.Get(r => r
            .Meta(m => m.Title("t").Params(p => p.Query("q")).Status(204))
            .Action(_ => { })));

        var meta = api.Model.Routes.Single().Meta;

        Assert.That((meta.Title, meta.Inputs.Single().Name, meta.Responses.Single().Status), Is.EqualTo(("t", "q", 204)));
    }

    [TestCase("GET", 200)]
    [TestCase("POST", 201)]
    [Spec("M-050")]
    public async Task StatusesShareABlock(string method, int status)
    {
        var api = Api.Define("Routes", a => a.Route("", method, r => r
            .Status(200, Foo).Status(201, Foo)
            .Action(call =>
            {
                call.Status = status;
                call.Render(new { foo = "x", bar = "y" });
            })));

        var answer = await api.CallAsync(method, "/");

        Assert.That((answer.Status, answer.Body), Is.EqualTo((status, """{"foo":"x"}""")));

        static void Foo(ExposeBuilder s) => s.Expose("foo", Schema.String);
    }

    [Test]
    [Spec("M-051")]
    public async Task AStatusSaidAgainKeepsItsPlace()
    {
        var api = Api.Define("Routes", a => a.Get(r => r
            .Status(200, Schema.String).Status(202, Schema.String).Status(200, Schema.Integer)
            .Action(call => call.Render(5))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That(api.Model.Routes.Single().Meta.Responses.Select(r => r.Status), Is.EqualTo((int[])[200, 202]));
        Assert.That((answer.Status, answer.Body), Is.EqualTo((200, "5")));
    }

    [Test]
    [Spec("M-052")]
    public async Task AStatusMayBeAScalarAListOrAReference()
    {
        var integer = await AnswerAsync(Schema.Integer, "not a number");
        var list = await AnswerAsync(Schema.ArrayOf(Some.Address), new[] { new { street = "a", city = (string?)null, other = 1 } });
        var reference = await AnswerAsync(Some.Address, new { street = "a", city = "b", other = 1 });

        Assert.That(integer.Fault, Is.TypeOf<RenderingInvalidException>());
        Assert.That((list.Status, list.Body), Is.EqualTo((201, """[{"street":"a","city":null}]""")));
        Assert.That((reference.Status, reference.Body), Is.EqualTo((201, """{"street":"a","city":"b"}""")));

        static Task<Answer> AnswerAsync(Schema schema, object value) =>
            Support.Rendering.OfAsync(r => r.Status(201, schema).Action(call => call.Render(value)));
    }

    [Test]
    [Spec("M-053")]
    public async Task AStatusSaysWhetherItHasNoBodyOrAny()
    {
        var none = await Support.Rendering.OfAsync(r => r.Status(200).Action(_ => { }));
        var refused = await Support.Rendering.OfAsync(r => r.Status(200).Action(call => call.Render(new { a = 1 })));
        var any = await Support.Rendering.OfAsync(Schema.Any, new Dictionary<string, object?> { ["a"] = 1 });

        Assert.That((none.Status, none.Body, none.ContentType), Is.EqualTo((200, "", (string?)null)));
        Assert.That(refused.Fault, Is.TypeOf<RenderingInvalidException>());
        Assert.That(any.Body, Is.EqualTo("""{"a":1}"""));
    }

    [Test]
    [Spec("M-054")]
    public async Task AScopeHoldsForReadingAndRendering()
    {
        var plain = await Bodies.EchoAsync(Some.Note, """{"title":"a","secret":"s"}""");
        var full = await Bodies.EchoAsync(Some.Note, """{"title":"a","secret":"s"}""", new Scope("Other"), Some.Full);

        Assert.That(plain.Body, Does.Not.Contain("secret"));
        Assert.That(full.Body, Does.Contain("\"secret\":\"s\""));
    }

    [Test]
    [Spec("M-055")]
    public void TheLastTitleDescriptionTagsAndBodyOfALevelHoldAndTheRestAddsUp()
    {
        var api = Api.Define("Routes", a => a.Post(r => r
            .Title("1").Description("1").Tags("1").Scope(Some.Full).Params(p => p.Query("a").Query("b").Body(Some.Note))
            .Title("2").Description("2").Tags("2", "3").Scope(Some.Full).Params(p => p.Query("c").Query("a", Schema.Integer).Body(Some.Address))
            .Action(_ => { })));

        var meta = api.Model.Routes.Single().Meta;

        Assert.That((meta.Title, meta.Description, string.Join(' ', meta.Tags), meta.Body), Is.EqualTo(("2", "2", "2 3", (Schema)Some.Address)));
        Assert.That(meta.Inputs.Select(i => $"{i.Name} {i.Schema.TypeName}"), Is.EqualTo((string[])["a integer", "b string", "c string"]));
        Assert.That(meta.Scopes, Is.EqualTo((Scope[])[Some.Full]));
    }

    [Test]
    [Spec("M-056")]
    public async Task ParametersDoNotTakeABodyAway()
    {
        var api = Api.Define("Routes", a => a.Post(r => r
            .Params(p => p.Body(Schema.ArrayOf(Schema.Integer)))
            .Params(p => p.Query("q"))
            .Action(call => call.Send($"{call.Params.GetBody<List<long>>().Count} {call.Params.Get<string>("q")}"))));

        var answer = await api.CallAsync("POST", "/?q=x", "[1,2]");

        Assert.That(answer.Body, Is.EqualTo("2 x"));
    }

    [Test]
    [Spec("M-057")]
    public async Task TheLastActionHolds()
    {
        var api = Api.Define("Routes", a => a.Get(r => r.Action(call => call.Send("first")).Action(call => call.Send("last"))));

        Assert.That((await api.CallAsync("GET", "/")).Body, Is.EqualTo("last"));
    }

    [Test]
    [Spec("M-058")]
    public async Task AnEmptyActionLeavesItToTheHooks()
    {
        var diary = new Diary();
        var api = Api.Define("Routes", a => a.Before(diary.Hook("before")).After(diary.Hook("after")).Get(Answers.Nothing));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, answer.Body, answer.ContentType, diary.Text), Is.EqualTo((200, "", (string?)null, "before after")));
    }

    [Test]
    [Spec("M-058")]
    public void ARouteWithoutAnActionIsAMistake() => Assert.That(
        () => Api.Define("Routes", a => a.Get("/x", r => r.Title("forgotten"))),
        Throws.TypeOf<ApiDeclarationException>().With.Message.Contains("GET /x has no action"));

    [Test]
    [Spec("M-059")]
    public async Task TheWordsOfARouteChainTheActionAmongThem()
    {
        var api = Api.Define("Routes", a => a
            .Get("/a", r => r.Action(call => call.Render(1)).Title("t").Status(200, Schema.Integer))
            .Get("/b", Answers.Nothing));

        var answer = await api.CallAsync("GET", "/a");

        Assert.That((answer.Body, api.Model.Routes[0].Meta.Title, api.Model.Routes.Length), Is.EqualTo(("1", "t", 2)));
    }
}
