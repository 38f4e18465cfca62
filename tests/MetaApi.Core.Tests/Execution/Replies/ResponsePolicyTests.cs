using MetaApi.Core.Tests.Support;
using MetaApi.Schemas;

namespace MetaApi.Core.Tests.Execution.Replies;

public sealed class ResponsePolicyTests
{
    static readonly Entity Tag = Entity.Define("Tag", e => e
        .Property("name", Schema.String, p => p.Required())
        .Property("weight", Schema.Integer));

    static readonly Entity Note = Entity.Define("Note", e => e
        .Property("id", Schema.Integer, p => p.Required())
        .Property("title", Schema.String)
        .Property("main", Tag)
        .Property("tags", Schema.ArrayOf(Tag))
        .Property("marks", Schema.MapOf(Schema.Integer)));

    static readonly object Whole = new { id = 7, title = "Milk", main = new { name = "food", weight = 1 }, tags = new[] { new { name = "a" } }, marks = new Dictionary<string, object?> { ["x"] = 1 } };

    static readonly TestCaseData[] Cases =
    [
        Case("an optional member", new { id = 7, title = new[] { "secret" } },
            """{"id":7,"title":null}""", """{"id":7}""", "/title type"),
        Case("a member of an optional member", new { id = 7, main = new { name = "food", weight = "heavy" } },
            """{"id":7,"main":{"name":"food","weight":null}}""", """{"id":7,"main":{"name":"food"}}""", "/main/weight type"),
        Case("a required member of an optional one", new { id = 7, main = new { weight = 1 } },
            """{"id":7,"main":{"weight":1}}""", """{"id":7}""", "/main/name required"),
        Case("an item of a list", new { id = 7, tags = new object[] { new { name = "a" }, new { name = new { secret = 1 } }, new { name = "c" } } },
            """{"id":7,"tags":[{"name":"a"},{"name":null},{"name":"c"}]}""", """{"id":7,"tags":[{"name":"a"},{"name":"c"}]}""", "/tags/*/name type"),
        Case("an entry of a map", new { id = 7, marks = new Dictionary<string, object?> { ["x"] = 1, ["y"] = "many", ["z"] = 3 } },
            """{"id":7,"marks":{"x":1,"y":null,"z":3}}""", """{"id":7,"marks":{"x":1,"z":3}}""", "/marks/* type"),
        Case("a required member of the whole", new { id = "seven", title = "Milk" },
            """{"id":null,"title":"Milk"}""", null, "/id type"),
        Case("a required member that is not there", new { title = "Milk" },
            """{"title":"Milk"}""", null, "/id required"),
        Case("several at once", new { id = 7, title = 1.5, main = new { name = "a", weight = true }, tags = new[] { new { name = 1 } } },
            """{"id":7,"title":"1.5","main":{"name":"a","weight":null},"tags":[{"name":"1"}]}""", """{"id":7,"title":"1.5","main":{"name":"a"},"tags":[{"name":"1"}]}""", "/main/weight type"),
        Case("the whole", 7, "null", null, " type"),
    ];

    static readonly ResponsePolicy[] All = Enum.GetValues<ResponsePolicy>();

    [TestCaseSource(nameof(Cases))]
    public async Task EachPolicyDecidesAboutAReplyThatBreaksItsDeclaration(object value, string asItIs, string? stripped, string mismatch)
    {
        foreach (var policy in All)
        {
            var host = new FakeReplies();

            var answer = await CallAsync(Api(policy, value), host);

            var expected = policy switch
            {
                ResponsePolicy.Fail => null,
                ResponsePolicy.Strip => stripped,
                _ => asItIs,
            };
            Assert.That((answer.Status, answer.Status == 200 ? answer.Body : null), Is.EqualTo((expected is null ? 500 : 200, expected)), $"{policy}");
            Assert.That(host.Told.Distinct(), Is.EqualTo(policy is ResponsePolicy.Off ? [] : (string[])[$"GET / {mismatch} {policy}"]), $"{policy}");
            Assert.That(answer.Body, Does.Not.Contain("secret"));
            Assert.That(answer.Fault, expected is null ? Is.TypeOf<RenderingInvalidException>() : Is.Null);
        }
    }

    [TestCaseSource(nameof(All))]
    public async Task AReplyThatIsWhatWasDeclaredIsTheSameUnderEveryPolicy(ResponsePolicy policy)
    {
        var host = new FakeReplies();

        var answer = await CallAsync(Api(policy, Whole), host);

        Assert.That(answer.Body, Is.EqualTo("""{"id":7,"title":"Milk","main":{"name":"food","weight":1},"tags":[{"name":"a"}],"marks":{"x":1}}"""));
        Assert.That(host.Told, Is.Empty);
    }

    [TestCase(ResponsePolicy.Observe, 200)]
    [TestCase(ResponsePolicy.Fail, 500)]
    public async Task TheHostSaysWhatHoldsWhereTheDeclarationDoesNot(ResponsePolicy policy, int status)
    {
        var host = new FakeReplies(policy);
        var api = MetaApi.Api.Define("Notes", a => a.Get(r => r.Status(200, Note).Action(call => call.Render(new { id = 7, title = new object() }))));

        var answer = await CallAsync(api, host);

        Assert.That(answer.Status, Is.EqualTo(status));
        Assert.That(host.Told, Is.EqualTo([$"GET / /title type {policy}"]));
    }

    [Test]
    public async Task TheNearestWordHoldsAndCanBeTakenAway()
    {
        var api = MetaApi.Api.Define("Notes", a => a
            .Status(200, Note)
            .Responses(ResponsePolicy.Off)
            .Get("/outer", r => r.Action(Wrong))
            .Get("/nearer", r => r.Responses(ResponsePolicy.Strip).Action(Wrong))
            .Get("/free", r => r.Without(w => w.Responses()).Action(Wrong))
            .Namespace("/module", n => n.Apply(new Failing(), options: new() { Responses = new(ResponsePolicy.Fail) })), new() { Responses = new(ResponsePolicy.Observe) });

        Assert.That((await api.CallAsync("GET", "/outer")).Body, Is.EqualTo("""{"id":7,"title":null}"""));
        Assert.That((await api.CallAsync("GET", "/nearer")).Body, Is.EqualTo("""{"id":7}"""));
        Assert.That((await api.CallAsync("GET", "/module")).Status, Is.EqualTo(500));
        var host = new FakeReplies();
        var free = await api.SendAsync(new FakeRequest("GET", "/free") { Host = host });
        Assert.That((free.Status, host.Told.Single()), Is.EqualTo((200, "GET /free /title type Observe")));
    }

    [Test]
    public void TheExplanationTellsWhoSaysHowRepliesAreJudged()
    {
        var api = MetaApi.Api.Define("Notes", a => a
            .Get("/default", r => r.Action(_ => { }))
            .Namespace("/n", n => n.Responses(ResponsePolicy.Strip, sample: 0.25)
                .Get("/said", r => r.Action(_ => { }))
                .Get("/taken", r => r.Without(w => w.Responses()).Action(_ => { }))));

        string Of(string path) => api.Explain("GET", path).Parts.Where(p => p.Name == "Responses").Select(p => $"{p.Detail} {p.Node}").Single();

        Assert.That(Of("/default"), Is.EqualTo("what the host says default"));
        Assert.That(Of("/n/said"), Is.EqualTo("Strip, a share of 0.25 Namespace /n"));
        Assert.That(Of("/n/taken"), Is.EqualTo("what the host says GET /n/taken"));
    }

    [Test]
    public async Task RulesAreJudgedWhereTheyAreWanted()
    {
        var schema = Schema.Object(o => o.Property("few", Schema.ArrayOf(Schema.Integer.AtMost(9)).Count(1, 2)).Property("name", Schema.String.Length(1, 3)));
        var value = new { few = new[] { 1, 10, 2 }, name = "Henrietta" };

        async Task<string> BodyAsync(ResponsePolicy policy, bool rules)
        {
            var api = MetaApi.Api.Define("Rules", a => a.Get(r => r.Responses(policy).Status(200, schema).Action(call => call.Render(value))), new() { ReplyRules = rules });
            return (await api.CallAsync("GET", "/")).Body;
        }

        Assert.That(await BodyAsync(ResponsePolicy.Strip, rules: true), Is.EqualTo("""{"few":[1,2]}"""), "what is left is counted");
        Assert.That(await BodyAsync(ResponsePolicy.Strip, rules: false), Is.EqualTo("""{"few":[1,10,2],"name":"Henrietta"}"""));
        Assert.That(await BodyAsync(ResponsePolicy.Observe, rules: true), Is.EqualTo("""{"few":[1,10,2],"name":"Henrietta"}"""));
    }

    [Test]
    public async Task AListThatIsTooShortWithoutItsWrongItemsIsLeftOutItself()
    {
        var schema = Schema.Object(o => o.Property("few", Schema.ArrayOf(Schema.Integer).Count(2, 3)).Property("id", Schema.Integer));
        var api = MetaApi.Api.Define("Rules", a => a.Get(r => r.Status(200, schema).Action(call => call.Render(new { few = new object[] { 1, "x" }, id = 1 }))),
            new() { ReplyRules = true, Responses = new(ResponsePolicy.Strip) });

        Assert.That((await api.CallAsync("GET", "/")).Body, Is.EqualTo("""{"id":1}"""));
    }

    [TestCase(1, 10)]
    [TestCase(0.5, 5)]
    [TestCase(0.3, 3)]
    [TestCase(0.01, 1)]
    public async Task AShareOfTheRepliesIsJudgedTheFirstOneIncluded(double sample, int judged)
    {
        var host = new FakeReplies();
        var api = MetaApi.Api.Define("Notes", a => a.Get(r => r.Responses(ResponsePolicy.Strip, sample).Status(200, Note).Action(Wrong)));

        var bodies = new List<string>();
        for (var i = 0; i < 10; i++)
            bodies.Add((await CallAsync(api, host)).Body);

        Assert.That(bodies.Count(b => b == """{"id":7}"""), Is.EqualTo(judged));
        Assert.That(bodies[0], Is.EqualTo("""{"id":7}"""));
        Assert.That(host.Told, Has.Count.EqualTo(judged));
    }

    [Test]
    public void ASampleIsAShare()
    {
        foreach (var sample in (double[])[0, -1, 1.1, double.NaN])
            Assert.That(() => new ResponseJudging(ResponsePolicy.Fail) { Sample = sample }, Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public async Task EachEventIsJudgedByItself()
    {
        var host = new FakeReplies();
        var request = new FakeRequest("GET", "/") { Host = host };
        var api = MetaApi.Api.Define("Events", a => a.Get(r => r
            .Responses(ResponsePolicy.Strip)
            .StatusEvents(200, Note)
            .Action(call => call.SendEvents(Events()))));

        await api.SendAsync(request);

        Assert.That(request.Sent.Text, Is.EqualTo("data: {\"id\":1}\n\ndata: {\"id\":2}\n\n"));
        Assert.That(request.Sent.CutOffBy, Is.TypeOf<RenderingInvalidException>(), "the third cannot be stripped");
        Assert.That(host.Told, Is.EqualTo(["GET / /title type Strip", "GET / /id required Strip"]));
    }

    [Test]
    public async Task RenderingsWithScopesAndReturnedValuesAreJudgedAlike()
    {
        var full = new Scope("Full");
        var note = Entity.Define("Scoped", e => e.Property("id", Schema.Integer).Property("text", Schema.String, p => p.Scope(full)));
        var api = MetaApi.Api.Define("Notes", a => a
            .Responses(ResponsePolicy.Strip)
            .RenderScopes(full)
            .Get("/options", r => r.Status(200, s => s.Expose("note", note)).Action(call => call.Render("note", new { id = 1, text = new object() }, new RenderOptions { Scopes = [full] })))
            .Get("/returned", r => r.Status(200, s => s.Expose("note", note)).Action((int? _) => new { id = "x" }).Params(p => p.Query("_", Schema.Integer)))
            .Get("/optional", r => r.Status(200, s => s.Expose("id", Schema.Integer).Expose("more", Schema.Integer, required: false)).Action(call => call.Render("id", 1).Render("more", "x"))));

        Assert.That((await api.CallAsync("GET", "/options")).Body, Is.EqualTo("""{"note":{"id":1}}"""));
        Assert.That((await api.CallAsync("GET", "/returned")).Body, Is.EqualTo("""{"note":{}}"""));
        Assert.That((await api.CallAsync("GET", "/optional")).Body, Is.EqualTo("""{"id":1}"""));
    }

    [Test]
    public void ThereAreNoMorePlacesThanTheSchemaHas()
    {
        var schema = Schema.MapOf(Schema.ArrayOf(Schema.OneOf(Schema.Object(o => o.Property("a/b", Note)), Schema.Any)));

        Assert.That(SchemaPlace.Of(schema, "/any name/17/a~1b/tags/3/name"), Is.EqualTo("/*/*/a~1b/tags/*/name"));
        Assert.That(SchemaPlace.Of(schema, "/x/1/unknown/deeper"), Is.EqualTo("/*/*"));
        Assert.That(SchemaPlace.Of(Schema.Any, "/whatever"), Is.Empty);
        Assert.That(SchemaPlace.Of(Note, ""), Is.Empty);
    }

    static void Wrong(Call call) => call.Render(new { id = 7, title = new object() });

    static async IAsyncEnumerable<object> Events()
    {
        yield return new { id = 1 };
        await Task.Yield();
        yield return new { id = 2, title = new object() };
        yield return new { title = "x" };
    }

    static Api Api(ResponsePolicy policy, object value) =>
        MetaApi.Api.Define("Notes", a => a.Get(r => r.Responses(policy).Status(200, Note).Action(call => call.Render(value))));

    static Task<Answer> CallAsync(Api api, FakeReplies host) => api.SendAsync(new FakeRequest("GET", "/") { Host = host });

    static TestCaseData Case(string name, object value, string asItIs, string? stripped, string mismatch) =>
        new(value, asItIs, stripped, mismatch) { TestName = $"EachPolicyDecidesAboutAReplyThatBreaksItsDeclaration({name})" };

    sealed class Failing : ApiModule
    {
        protected override void Define(NamespaceBuilder api) => api.Get(r => r.Action(Wrong));
    }
}
