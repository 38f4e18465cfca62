using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Compatibility;

/// <summary>Chapter 8: reading parameters in the execution.</summary>
public sealed class InputReadingTests
{
    static readonly Entity Pair = Entity.Define("Pair", e => e.Property("foo", Schema.String).Property("bar", Schema.String.Default("none")));

    [Test]
    [Spec("M-160", "M-162", "M-176", "W-31")]
    public async Task OneNameInQueryAndBodyIsReadFromEach()
    {
        var api = Api.Define("Inputs", a => a.Post(r => r
            .Params(p => p.Query("b").Property("b", Schema.String))
            .Status(200, Schema.ArrayOf(Schema.String))
            .Action(call => call.Render(new[] { call.Params.Get<string>("b", InputPlace.Query), call.Params.Get<string>("b", InputPlace.Body) }))));

        var answer = await api.CallAsync("POST", "/?b=q", """{"b":"j"}""");

        Assert.That(answer.Body, Is.EqualTo("""["q","j"]"""));
    }

    [Test]
    [Spec("M-161", "M-164")]
    public async Task WhatIsMissingIsFilledByDefaultAndStaysMissingOnRequest()
    {
        var filled = await Reads.OfAsync(Pair, """{"foo":"foo"}""");
        var discarded = await Reads.OfAsync(Pair.DiscardMissing(), """{"foo":"foo"}""");

        Assert.That((filled, discarded), Is.EqualTo(("""{"foo":"foo","bar":"none"}""", """{"foo":"foo"}""")));
    }

    [Test]
    [Spec("M-161")]
    public async Task ANullBodyGivesNull()
    {
        var seen = await Reads.OfAsync(Pair.Nullable(), "null");

        Assert.That(seen, Is.EqualTo("null"));
    }

    [Test]
    [Spec("M-163")]
    public async Task NamesAreTextsComparedOrdinally()
    {
        object?[] seen = [];
        var api = Api.Define("Inputs", a => a.Post(r => r
            .Params(p => p.Property("Foo", Schema.Any).Property("foo", Pair))
            .Action(call => seen = [call.Params.Get<IDictionary<string, object?>>("Foo").Keys.Single(), call.Params.Get<Record>("foo")["foo"]])));

        await api.CallAsync("POST", "/", """{"Foo":{"Any":1},"foo":{"foo":"x","FOO":"y"}}""");

        Assert.That(seen, Is.EqualTo((object[])["Any", "x"]));
    }

    [Test]
    [Spec("M-167", "M-177", "W-34")]
    public async Task ABodyThatIsAListStandsBesideParameters()
    {
        var api = Api.Define("Inputs", a => a.Post(r => r
            .Params(p => p.Query("add", Schema.Integer).Body(Schema.ArrayOf(Schema.Integer)))
            .Status(200, Schema.ArrayOf(Schema.Integer))
            .Action(call => call.Render(call.Params.GetBody<List<long>>().Append(call.Params.Get<long>("add"))))));

        var answer = await api.CallAsync("POST", "/?add=3", "[1,2]");

        Assert.That(answer.Body, Is.EqualTo("[1,2,3]"));
    }

    [Test]
    [Spec("M-170")]
    public async Task AHookOfANamespaceSeesWhatTheRouteDeclares()
    {
        var seen = "";
        var api = Api.Define("Inputs", a => a.Namespace("/:id", n => n
            .Params(p => p.Path("id", Schema.Integer))
            .Before(call => seen = $"{call.Params.Get<long>("id")} {call.Params.Get<string>("own")}")
            .Get(r => r.Params(p => p.Query("own")).Action(_ => { }))));

        await api.CallAsync("GET", "/5?own=x");

        Assert.That(seen, Is.EqualTo("5 x"));
    }

    [Test]
    [Spec("M-171")]
    public async Task ACallTellsWhatTheRequestSaid()
    {
        var seen = "";
        var api = Api.Define("Inputs", a => a.Post("/a/:b", r => r
            .Action(call => seen = $"{call.Method} {call.Path} {call.Header("x-one")} {call.Params.Get<string>("b")}")));

        await api.SendAsync(new FakeRequest("POST", "/a/c?d=e").WithHeader("X-One", "1"));

        Assert.That(seen, Is.EqualTo("POST /a/c 1 c"));
    }

    [TestCase(null)]
    [TestCase("text/plain")]
    [Spec("M-173")]
    public async Task AnEmptyBodyHasNoMembersWhateverItsType(string? contentType)
    {
        var api = Api.Define("Inputs", a => a.Post(r => r
            .Params(p => p.Property("n", Schema.Integer.Default(5))).Status(200, Schema.Integer).Action(call => call.Render(call.Params.Get<int>("n")))));

        var answer = await api.SendAsync(new FakeRequest("POST", "/").WithBody([], contentType));

        Assert.That(answer.Body, Is.EqualTo("5"));
    }
}
