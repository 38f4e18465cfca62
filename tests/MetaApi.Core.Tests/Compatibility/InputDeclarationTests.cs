using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Compatibility;

/// <summary>Chapter 7: declaring parameters and bodies.</summary>
public sealed class InputDeclarationTests
{
    [Test]
    [Spec("M-135")]
    public void ACaptureIsRequiredWhereverItIsDeclared()
    {
        var api = Api.Define("Inputs", a => a.Post("/:a/:b", r => r.Params(p => p.Param("a", Schema.Integer).Path("b")).Action(_ => { })));

        var inputs = api.Model.Routes.Single().Meta.Inputs;

        Assert.That(inputs.Select(i => (i.Name, i.Place, i.IsRequired)), Is.EquivalentTo(((string, InputPlace, bool)[])
            [("a", InputPlace.Path, true), ("b", InputPlace.Path, true)]));
    }

    [Test]
    [Spec("M-135")]
    public void APathParameterThatNoPathHasIsAMistake() => Assert.That(
        () => Api.Define("Inputs", a => a.Get("/:a", r => r.Params(p => p.Path("b")).Action(_ => { }))),
        Throws.TypeOf<ApiDeclarationException>().With.Message.Contains("'b'"));

    [Test]
    [Spec("M-049", "M-134", "M-137", "M-138", "M-139", "W-08")]
    public async Task AWordReadsFromItsPlaceWhateverTheMethod()
    {
        var api = Api.Define("Inputs", a => a.Get(Declared).Post(Declared).Delete(Declared));

        foreach (var method in (string[])["GET", "POST", "DELETE"])
        {
            var answer = await api.SendAsync(new FakeRequest(method, "/?q=query&b=wrong&h=wrong").WithHeader("h", "header").WithJson("""{"b":"body","q":"wrong"}"""));

            Assert.That(answer.Body, Is.EqualTo("\"query body header\""), method);
        }

        static void Declared(ApiRouteBuilder route) => route
            .Params(p => p.Query("q").Property("b", Schema.String).Header("h"))
            .Status(200, Schema.String)
            .Action(call => call.Render(string.Join(' ', ((string[])["q", "b", "h"]).Select(n => call.Params.Get<string>(n)))));
    }

    [Test]
    [Spec("M-140", "W-61")]
    public async Task AnInlineBodyHasTheWordsOfObjects()
    {
        var named = Entity.Define("Named", e => e.Property("name", Schema.String));
        var body = Schema.Object(o => o.Merge(named).Use(Aged).Property("secret", Schema.String, p => p.Scope(Some.Full)));

        var seen = await Reads.OfAsync(body, """{"name":"Ann","age":7,"secret":"x","other":1}""");

        Assert.That(seen, Is.EqualTo("""{"name":"Ann","age":7}"""));

        static void Aged(EntityBuilder entity) => entity.Property("age", Schema.Integer);
    }

    static IEnumerable<TestCaseData> WholeBodies =>
    [
        Case(Some.Address, """{"street":"a","city":null,"x":1}""", """{"street":"a","city":null}"""),
        Case(Schema.ArrayOf(Some.Address), """[{"street":"a"}]""", """[{"street":"a","city":null}]"""),
        Case(Schema.Object(o => o.Property("a", Schema.Integer)), """{"a":"1"}""", """{"a":1}"""),
        Case(Schema.String, "\"Jim\"", "\"Jim\""),
        Case(Schema.ArrayOf(Schema.Integer), """["1",2]""", "[1,2]"),
    ];

    [TestCaseSource(nameof(WholeBodies))]
    [Spec("M-049", "M-141", "M-143")]
    public async Task ABodyIsAReferenceAListAnObjectOrAScalar(object schema, string json, string expected)
    {
        var seen = await Reads.OfAsync((Schema)schema, json);

        Assert.That(seen, Is.EqualTo(expected));
    }

    [Test]
    [Spec("M-142")]
    public async Task ABlockOfInputsIsSharedByRoutes()
    {
        var api = Api.Define("Inputs", a => a
            .Get("/a", r => r.Params(Token).Action(_ => { }))
            .Get("/b", r => r.Params(p => { Token(p); p.Query("q"); }).Action(_ => { })));

        var a = await api.CallAsync("GET", "/a");
        var b = await api.CallAsync("GET", "/b");

        Assert.That((a.Errors.Single(), b.Errors.Single()), Is.EqualTo(("header /X-Token required", "header /X-Token required")));

        static void Token(ParamsBuilder p) => p.Header("X-Token", required: true);
    }

    [TestCase("?n=+ab+", "AB")]
    [TestCase("?n=+abcde+", "query /n maxLength")]
    [TestCase("?n=+b+", "query /n invalid")]
    [TestCase("?n=a1", "query /n pattern")]
    [TestCase("", "NONE")]
    [Spec("M-148")]
    public async Task AParameterPassesTheStepsAndRulesOfItsSchema(string query, string expected)
    {
        var schema = Schema.String.Pattern("^[a-z]+$").Length(1, 4).Default("none")
            .Before((text, _) => ((string)text).Trim())
            .Validate((string text) => text.StartsWith('a') || text == "none")
            .After((string text, ValueContext _) => text.ToUpperInvariant());
        var api = Api.Define("Inputs", a => a.Get(r => r
            .Params(p => p.Query("n", schema)).Status(200, Schema.String).Action(call => call.Render(call.Params.Get<string>("n")))));

        var answer = await api.CallAsync("GET", "/" + query);

        Assert.That(answer.Status == 200 ? answer.Body : answer.Errors.Single(), Is.EqualTo(answer.Status == 200 ? $"\"{expected}\"" : expected), answer.Fault?.ToString());
    }

    [TestCase("/5", "5")]
    [TestCase("/a/b", "path /p type")]
    [Spec("M-157")]
    public async Task AWildcardConvertsAsOthersDo(string path, string expected)
    {
        var api = Api.Define("Inputs", a => a.Get("/*p", r => r
            .Params(p => p.Path("p", Schema.Integer)).Status(200, Schema.Integer).Action(call => call.Render(call.Params.Get<int>("p")))));

        var answer = await api.CallAsync("GET", path);

        Assert.That(answer.Status == 200 ? answer.Body : answer.Errors.Single(), Is.EqualTo(expected));
    }

    static TestCaseData Case(Schema schema, string json, string expected) => new TestCaseData(schema, json, expected).SetArgDisplayNames($"{schema.TypeName} {json}");
}
