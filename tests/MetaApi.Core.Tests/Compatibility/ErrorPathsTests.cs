using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Compatibility;

public sealed class ErrorPathsTests
{
    static readonly Entity Item = Entity.Define("Item", e => e.Property("z", Schema.Integer, p => p.Required()).Property("w", Schema.Integer, p => p.Required()));

    [Test]
    [Spec("M-313", "M-315", "W-43")]
    public async Task AllErrorsAreToldTogetherThoseOfEveryItemToo()
    {
        var schema = Schema.Object(e => e.Property("l", Schema.ArrayOf(Item)).Property("n", Schema.Integer));

        var read = await Bodies.ReadAsync(schema, """{"l":[{"z":"x"},{"w":"y","z":1}],"n":"m"}""");

        Assert.That(read, Is.EqualTo("body /l/0/z type\nbody /l/0/w required\nbody /l/1/w type\nbody /n type"));
    }

    [TestCase("5", "body type")]
    [TestCase("""{"name":5.5}""", "body /name type")]
    [TestCase("""{"user":{"name":[]}}""", "body /user/name type")]
    [TestCase("""{"a":[[]]}""", "body /a/0 type")]
    [TestCase("""{"a":[{"b":[{},{"c":"x"}]}]}""", "body /a/0/b/1/c type")]
    [TestCase("""{"m":[[1],[2,"x"]]}""", "body /m/1/1 type")]
    [TestCase("""{"map":{"x/y~z":"x"}}""", "body /map/x~1y~0z type")]
    [Spec("M-314")]
    public async Task AnErrorStandsAtItsPointer(string json, string error)
    {
        var schema = Schema.Object(e => e
            .Property("name", Schema.Boolean)
            .Property("user", Schema.Object(u => u.Property("name", Schema.String)))
            .Property("a", Schema.ArrayOf(Schema.Object(a => a.Property("b", Schema.ArrayOf(Schema.Object(b => b.Property("c", Schema.Integer)))))))
            .Property("m", Schema.ArrayOf(Schema.ArrayOf(Schema.Integer)))
            .Property("map", Schema.MapOf(Schema.Integer)));

        Assert.That(await Bodies.ReadAsync(schema, json), Is.EqualTo(error));
    }

    [Test]
    [Spec("M-314")]
    public async Task AnErrorInAListAsTheWholeBodyStandsAtItsIndex() =>
        Assert.That(await Bodies.ReadAsync(Schema.ArrayOf(Schema.Integer), """[1,"x"]"""), Is.EqualTo("body /1 type"));

    [Test]
    [Spec("M-316")]
    public async Task PointersGoOnThroughReferences()
    {
        var outer = Entity.Define("Outer", e => e.Property("item", Item).Property("pick", Schema.AnyOf(Item, Schema.Integer)));

        Assert.That(
            await Bodies.ReadAsync(outer, """{"item":{"z":1},"pick":{"w":"x"}}"""),
            Is.EqualTo("body /item/w required\nbody /pick/w type\nbody /pick/z required"));
    }

    [Test]
    [Spec("M-317", "W-30")]
    public async Task EveryErrorNamesItsPlaceAndItsDeclaredName()
    {
        var api = Api.Define("Places", a => a.Post("/:id", r => r
            .Params(p => p.Path("id", Schema.Integer).Query("q", Schema.Integer).Header("X-Count", Schema.Integer).Property("b", Schema.Integer))
            .Action(_ => { })));

        var answer = await api.SendAsync(new FakeRequest("POST", "/x?q=y").WithHeader("x-count", "z").WithJson("""{"b":"a"}"""));

        Assert.That(answer.Errors, Is.EqualTo((string[])["path /id type", "query /q type", "header /X-Count type", "body /b type"]));
    }

    [Test]
    [Spec("M-317", "M-319")]
    public async Task ErrorsOfARenderAreToldByPointerUnderEveryKey()
    {
        var answer = await Support.Rendering.OfAsync(r => r
            .Status(200, s => s.Expose("items", Schema.ArrayOf(Item)).Expose("n", Schema.Integer))
            .Action(call => call.Render("items", new object[] { new { z = 1 }, new { w = 1 } }).Render("n", "x")));

        Assert.That(((RenderingInvalidException)answer.Fault!).Mismatches.Select(m => $"{m.Pointer} {m.Code}"), Is.EqualTo((string[])
        [
            "/items/0/w required", "/items/1/z required", "/n type",
        ]));
        Assert.That(answer.Fault!.Message, Is.EqualTo("The reply breaks its declaration: '/items/0/w' required, '/items/1/z' required, '/n' type (expected integer)."));
    }

    [Test]
    [Spec("M-313", "M-319")]
    public async Task TheErrorHasEveryFailureWithItsFigures()
    {
        ParameterInvalidException? caught = null;
        var api = Api.Define("Rescued", a => a
            .RescueError<ParameterInvalidException>(400, (_, error) => caught = error)
            .Post(r => r.Params(p => p.Property("a", Schema.Integer.AtMost(5)).Property("b", Schema.Integer, required: true)).Action(_ => { })));

        await api.CallAsync("POST", "/", """{"a":6}""");

        Assert.That(caught!.Failures.Select(f => f.Pointer + " " + f.Code), Is.EqualTo((string[])["/a max", "/b required"]));
        Assert.That(caught.Failures[0].Parameters.Single(), Is.EqualTo(KeyValuePair.Create("limit", (object)5m)));
    }
}
