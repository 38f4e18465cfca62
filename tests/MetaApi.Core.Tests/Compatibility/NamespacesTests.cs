using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Compatibility;

/// <summary>Chapter 4.1 and 4.2: what namespaces give to the routes below.</summary>
public sealed class NamespacesTests
{
    const int Depth = 30;

    [Test]
    [Spec("M-066")]
    public async Task NamespacesNestAsDeepAsPathsGoAndEachContributes()
    {
        var diary = new Diary();
        var api = Api.Define("Deep", a => Nest(a, 1));

        var answer = await api.CallAsync("GET", string.Concat(Enumerable.Range(1, Depth).Select(level => $"/{level}")) + "?q1=a&q30=z");

        Assert.That((answer.Status, answer.Code), Is.EqualTo((409, "conflict")));
        Assert.That(diary.Text, Is.EqualTo(string.Join(' ', Enumerable.Range(1, Depth)) + " az " + Depth));

        void Nest(NamespaceBuilder outer, int level) => outer.Namespace($"/{level}", n =>
        {
            n.Before(diary.Hook($"{level}")).Params(p => p.Query($"q{level}"));
            n.RescueError<FormatException>(409, (_, _) => diary.Note($"{level}"));
            if (level < Depth)
                Nest(n, level + 1);
            else
                n.Get(r => r.Action(call =>
                {
                    diary.Note(call.Params.Get<string>("q1") + call.Params.Get<string>("q30"));
                    throw new FormatException();
                }));
        });
    }

    [Test]
    [Spec("M-067", "M-068")]
    public void ARouteSaysItsTitleAndInheritsDescriptionAndTags()
    {
        var api = Api.Define("Meta", a => a.Namespace("/n", n => n
            .Meta(m => m.Title("outer").Description("outer").Tags("a", "b"))
            .Get(r => r.Title("own").Action(_ => { }))
            .Namespace("/m", i => i.Post(r => r.Tags("c").Action(_ => { })))));

        Assert.That(api.Model.Routes.Select(r => $"{r.Meta.Title} {r.Meta.Description} {string.Join(',', r.Tags)}"),
            Is.EqualTo((string[])["own outer a,b", "outer outer c"]));
    }

    [Test]
    [Spec("M-069")]
    public async Task ParametersOfThreeLevelsAreReadInTheActionAndInTheOutermostHook()
    {
        var seen = "";
        var api = Api.Define("Params", a => a
            .Params(p => p.Query("a"))
            .Before(call => seen = string.Join(' ', ((string[])["a", "b", "c"]).Select(n => call.Params.Get<string>(n))))
            .Namespace("/n", n => n.Params(p => p.Query("b")).Get(r => Answers.Inputs("a", "b", "c")(r.Params(p => p.Query("c"))))));

        var answer = await api.CallAsync("GET", "/n?a=1&b=2&c=3");

        Assert.That((seen, answer.Body), Is.EqualTo(("1 2 3", "1 2 3")));
    }

    [Test]
    [Spec("M-070")]
    public async Task BodyPropertiesOfANamespaceAndARouteUniteAndTheRoutesHold()
    {
        var api = Api.Define("Bodies", a => a
            .Params(p => p.Property("foo", Schema.Integer).Property("both", Schema.Integer))
            .Post(r => Answers.Inputs("foo", "both", "bar")(r.Params(p => p.Property("both", Schema.String).Property("bar", Schema.String)))));

        var answer = await api.CallAsync("POST", "/", """{"foo":1,"both":"x","bar":"y"}""");

        Assert.That(answer.Body, Is.EqualTo("1 x y"), answer.Fault?.ToString());
    }

    [TestCase("null", "body type")]
    [TestCase("\"text\"", "body type")]
    [TestCase("[]", "body type")]
    [TestCase("", "body /b required")]
    [Spec("M-072")]
    public async Task AWrongBodyOfPropertiesOfSeveralLevelsIsOneError(string json, string error)
    {
        var api = Api.Define("Bodies", a => a
            .Params(p => p.Property("a", Schema.Integer))
            .Namespace("/n", n => n.Params(p => p.Property("b", Schema.Integer, required: true)).Post(r => r.Params(p => p.Property("c", Schema.Integer)).Action(_ => { }))));

        var answer = await api.CallAsync("POST", "/n", json);

        Assert.That((answer.Status, answer.Errors.Single()), Is.EqualTo((400, error)));
    }

    [TestCase("GET", "address")]
    [TestCase("PUT", "array")]
    [TestCase("POST", "string")]
    [Spec("M-073")]
    public void AWholeBodyReplacesAnOuterOneAndOtherwiseThatHolds(string method, string body)
    {
        var api = Api.Define("Bodies", a => a
            .Params(p => p.Body(Some.Address))
            .Get(Answers.Nothing)
            .Put(r => r.Params(p => p.Body(Schema.ArrayOf(Schema.Integer))).Action(_ => { }))
            .Post(r => r.Params(p => p.Body(Schema.String)).Action(_ => { })));

        var held = api.Model.Routes.Single(r => r.Method == method).Meta.Body!;

        Assert.That(held is Entity entity ? entity.Name.ToLowerInvariant() : held.TypeName, Is.EqualTo(body));
    }

    [Test]
    [Spec("M-074")]
    public async Task ARouteThatDeclaresParametersKeepsTheInheritedBody()
    {
        var api = Api.Define("Bodies", a => a
            .Params(p => p.Property("foo", Schema.Integer))
            .Get(r => Answers.Inputs("foo", "q")(r.Params(p => p.Query("q")))));

        var answer = await api.CallAsync("GET", "/?q=x", """{"foo":1}""");

        Assert.That(answer.Body, Is.EqualTo("1 x"), answer.Fault?.ToString());
    }

    [Test]
    [Spec("M-075")]
    public async Task AnInheritedStatusJudgesWhatIsRenderedWithIt()
    {
        var api = Api.Define("Statuses", a => a.Status(200, Schema.Integer).Get(r => r
            .Status(201, Schema.Integer)
            .Action(call =>
            {
                call.Status = 200;
                call.Render("text");
            })));

        var answer = await api.CallAsync("GET", "/");

        Assert.That(answer.Fault, Is.TypeOf<RenderingInvalidException>());
    }

    [Test]
    [Spec("M-075", "M-076")]
    public async Task TheStatusesOfARouteReplaceInheritedOnesAndComeFirst()
    {
        var api = Api.Define("Statuses", a => a
            .Status(200, s => s.Expose("outer", Schema.Integer, required: false).Expose("both", Schema.Integer))
            .Get("/own", r => r.Status(201, Schema.Integer).Action(call => call.Render(1)))
            .Get("/again", r => r.Status(200, s => s.Expose("both", Schema.String)).Action(call => call.Render(new { outer = 1, both = "x" }))));

        var own = await api.CallAsync("GET", "/own");
        var again = await api.CallAsync("GET", "/again");

        Assert.That((own.Status, own.Body), Is.EqualTo((201, "1")));
        Assert.That((again.Status, again.Body), Is.EqualTo((200, """{"both":"x"}""")));
    }

    [Test]
    [Spec("M-077")]
    public void ScopesOfAllLevelsUniteInOrder()
    {
        var (aa, bb, cc) = (new Scope("aa"), new Scope("bb"), new Scope("cc"));
        var api = Api.Define("Scopes", a => a.Scope(aa).Namespace("/n", n => n.Scope(bb, cc).Get(r => r.Scope(aa).Action(_ => { }))));

        Assert.That(api.Model.Routes.Single().Meta.Scopes, Is.EqualTo((Scope[])[aa, bb, cc]));
    }
}
