using System.Globalization;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Compatibility;

/// <summary>Chapter 11.3: the order of what happens to a value, and code that takes part.</summary>
public sealed class PipelineTests
{
    static readonly Entity<Name> Names = Entity.Define<Name>("Name", e => e
        .Property(n => n.First)
        .Property(n => n.Last)
        .Value("full", Schema.String, (n, _) => $"{n.First} {n.Last}"));

    [TestCase("""{"n":5}""", """{"n":53}""")]
    [TestCase("""{"n":"5"}""", """{"n":53}""")]
    [TestCase("""{"n":6}""", "body /n invalid")]
    [TestCase("""{"n":9}""", "body /n max")]
    [Spec("M-236", "M-264")]
    public async Task AValueIsChangedConvertedJudgedAndChangedAgain(string json, string expected)
    {
        var schema = Schema.Object(o => o.Property("n", Schema.Integer.AtMost(70)
            .Before((value, _) => value + "2")
            .Validate((long n) => n != 62)
            .After((long n, ValueContext _) => n + 1)));

        var seen = await Reads.OfAsync(schema, json);

        Assert.That(seen, Is.EqualTo(expected));
    }

    [Test]
    [Spec("M-236")]
    public async Task ADefaultIsWhatItSaysAndPassesThroughTheCodeBehindTheSchema()
    {
        var schema = Schema.Object(o => o.Property("n", Schema.Integer.Default(4)
            .Before((value, _) => Convert.ToInt64(value, CultureInfo.InvariantCulture) * 10)
            .After((long n, ValueContext _) => n + 3)));

        var seen = await Reads.OfAsync(schema, "{}");

        Assert.That(seen, Is.EqualTo("""{"n":7}"""));
    }

    [Test]
    [Spec("M-237")]
    public async Task AComputedValueTakesThePlaceOfWhatIsSentAndOfWhatIsHeld()
    {
        var schema = Schema.Object(o => o.Property("n", Schema.Integer, p => p.Value(_ => 7L)));

        var seen = await Reads.OfAsync(schema, """{"n":"x"}""");
        var held = await Support.Rendering.OfAsync(schema, new { n = 1 });
        var missing = await Support.Rendering.OfAsync(schema, new { });

        Assert.That((seen, held.Body, missing.Body), Is.EqualTo(("""{"n":7}""", """{"n":7}""", """{"n":7}""")));
    }

    [Test]
    [Spec("M-238", "M-239")]
    public async Task AComputedValueSeesTheObjectItBelongsToInListsToo()
    {
        var answer = await Support.Rendering.OfAsync(Schema.ArrayOf(Names), new[] { new Name("Ann", "Lee"), new Name("Bob", "Ray") });

        Assert.That(answer.Body, Is.EqualTo("""[{"first":"Ann","last":"Lee","full":"Ann Lee"},{"first":"Bob","last":"Ray","full":"Bob Ray"}]"""), answer.Fault?.ToString());
    }

    [Test]
    [Spec("M-239")]
    public async Task WhileReadingItSeesWhatTheOtherMembersMake()
    {
        var entity = Entity.Define<Name>("Named", e => e
            .Property(n => n.First)
            .Property(n => n.Last, p => p.Value(n => n.First.ToUpperInvariant())));

        var seen = await Reads.OfAsync(Schema.ArrayOf(entity), """[{"first":"a"},{"first":"b","last":"x"}]""");

        Assert.That(seen, Is.EqualTo("""[{"first":"a","last":"A"},{"first":"b","last":"B"}]"""));
    }

    [Test]
    [Spec("M-240")]
    public async Task AComputedObjectIsFilteredByItsSchema()
    {
        var inner = Schema.Object(i => i.Property("age", Schema.Integer));
        var schema = Schema.Object(o => o
            .Property("user", inner, p => p.Value(_ => new { name = "Jim", age = "18" }))
            .Property("users", Schema.ArrayOf(inner), p => p.Value(_ => new[] { new { name = "Jim", age = "19" } })));

        var answer = await Support.Rendering.OfAsync(schema, new { });

        Assert.That(answer.Body, Is.EqualTo("""{"user":{"age":18},"users":[{"age":19}]}"""), answer.Fault?.ToString());
    }

    [Test]
    [Spec("M-241", "M-247", "W-44")]
    public async Task CodeIsNeverGivenNull()
    {
        var schema = Schema.Object(o => o.Property("n", Schema.String.Nullable()
            .Before((value, _) => value.ToString()!.ToUpperInvariant())
            .After((string text, ValueContext _) => text + text.Length)));

        var read = await Reads.OfAsync(schema, """{"n":"Jim"}""");
        var readNull = await Reads.OfAsync(schema, """{"n":null}""");
        var readMissing = await Reads.OfAsync(schema, "{}");
        var rendered = await Support.Rendering.OfAsync(schema, new { n = "Jim" });
        var renderedNull = await Support.Rendering.OfAsync(schema, new { n = (string?)null });

        Assert.That((read, readNull, readMissing), Is.EqualTo(("""{"n":"JIM3"}""", """{"n":null}""", "{}")));
        Assert.That((rendered.Body, renderedNull.Body), Is.EqualTo(("""{"n":"JIM3"}""", """{"n":null}""")));
    }

    static IEnumerable<TestCaseData> ObjectsAndReferences =>
    [
        new TestCaseData(Schema.Object(o => o.Property("a", Schema.Integer))).SetArgDisplayNames("an object"),
        new TestCaseData(Entity.Define("Inner", e => e.Property("a", Schema.Integer))).SetArgDisplayNames("a reference"),
    ];

    [TestCaseSource(nameof(ObjectsAndReferences))]
    [Spec("M-242", "M-243", "W-45")]
    public async Task AfterIsGivenWhatWasFilteredForReferencesToo(object declared)
    {
        var inner = (Schema)declared;
        var names = new List<string>();
        var schema = Schema.ArrayOf(inner.After((object value, ValueContext _) =>
        {
            var members = (Dictionary<string, object?>)value;
            names.AddRange(members.Keys);
            return new Dictionary<string, object?>(members) { ["b"] = 2 };
        }, Stage.Render));

        var answer = await Support.Rendering.OfAsync(schema, new[] { new { a = "1", secret = "x" } });

        Assert.That((answer.Body, string.Join(' ', names)), Is.EqualTo(("""[{"a":1,"b":2}]""", "a")), answer.Fault?.ToString());
    }

    [TestCase("{}", """{"n":5,"t":"none","b":false}""")]
    [TestCase("""{"n":null,"t":null,"b":null}""", """{"n":5,"t":"none","b":false}""")]
    [TestCase("""{"n":6,"t":"","b":true}""", """{"n":6,"t":"","b":true}""")]
    [Spec("M-244", "M-246")]
    public async Task ADefaultTakesThePlaceOfWhatIsMissingOrNullInBothDirections(string json, string expected)
    {
        var schema = Schema.Object(o => o
            .Property("n", Schema.Integer.Default(5)).Property("t", Schema.String.Default("none")).Property("b", Schema.Boolean.Default(false)));

        var seen = await Reads.OfAsync(schema, json);
        var answer = await Support.Rendering.OfAsync(schema, System.Text.Json.Nodes.JsonNode.Parse(json));

        Assert.That((seen, answer.Body), Is.EqualTo((expected, expected)));
    }

    [Test]
    [Spec("M-244")]
    public void ADefaultThatBreaksItsSchemaIsAMistakeOfTheDeclaration() => Assert.That(
        () => Api.Define("Defaults", a => a.Get(r => r.Params(p => p.Query("n", Schema.Integer.OneOf(1, 2).Default(3))).Action(_ => { }))),
        Throws.TypeOf<ApiDeclarationException>().With.Message.Contains("'n' a default that breaks its own schema"));

    [Test]
    [Spec("M-245")]
    public async Task ADefaultIsMadeAnewEachTime()
    {
        var made = 0;
        var schema = Schema.Object(o => o.Property("n", Schema.Integer.DefaultFrom(_ => ++made)));

        var first = await Reads.OfAsync(schema, "{}");
        var second = await Reads.OfAsync(schema, "{}");

        Assert.That((first, second), Is.EqualTo(("""{"n":1}""", """{"n":2}""")));
    }

    [Test]
    [Spec("M-248")]
    public async Task AnErrorOfCodeInASchemaIsNoErrorOfTheInput()
    {
        var api = Api.Define("Errors", a => a
            .RescueError<TimeoutException>(503, (call, _) => call.Problem("Busy"))
            .Post(r => r.Params(p => p.Property("n", Schema.Integer.After((long _, ValueContext _) => throw new TimeoutException()))).Action(_ => { })));

        var answer = await api.CallAsync("POST", "/", """{"n":1}""");

        Assert.That((answer.Status, answer.Code), Is.EqualTo((503, "unavailable")));
    }

    static readonly Entity<Maybe> Maybes = Entity.Define<Maybe>("Maybe", e => e
        .Property(m => m.UseFoo)
        .Property(m => m.Foo, p => p.Required().If(m => m.UseFoo))
        .Property(m => m.Bar, p => p.Render(r => r.If(m => m.UseFoo))));

    [TestCase("""{"useFoo":true,"foo":"x","bar":"b"}""", """{"useFoo":true,"foo":"x","bar":"b"}""")]
    [TestCase("""{"useFoo":true,"bar":"b"}""", "body /foo required")]
    [TestCase("""{"useFoo":false,"foo":5,"bar":"b"}""", """{"useFoo":false,"foo":null,"bar":"b"}""")]
    [Spec("M-249", "M-250")]
    public async Task AConditionDecidesForEachObjectThatIsRead(string json, string expected)
    {
        var seen = await Reads.OfAsync(Maybes, json, new() { Coercion = Coercion.Strict });

        Assert.That(seen, Is.EqualTo(expected));
    }

    [TestCase(true, """{"useFoo":true,"foo":"x","bar":"b"}""")]
    [TestCase(false, """{"useFoo":false}""")]
    [Spec("M-249", "M-250")]
    public async Task AConditionDecidesForEachObjectThatIsRendered(bool useFoo, string expected)
    {
        var answer = await Support.Rendering.OfAsync(Maybes, new Maybe(useFoo, useFoo ? "x" : null, "b"));

        Assert.That(answer.Body, Is.EqualTo(expected), answer.Fault?.ToString());
    }

    /// <summary>Two names that make one.</summary>
    internal sealed record Name(string First, string Last);

    /// <summary>Says itself whether a member of it counts.</summary>
    internal sealed record Maybe(bool UseFoo, string? Foo, string Bar);
}
