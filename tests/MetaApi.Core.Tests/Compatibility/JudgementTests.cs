using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Compatibility;

public sealed class JudgementTests
{
    static readonly Schema Even = Schema.Integer.Between(1, 9).Validate((long n) => n % 2 == 0, "odd", "This number must be even.");

    [Test]
    [Spec("M-264", "M-265")]
    public async Task CodeJudgesOnlyWhatObeysTheRules()
    {
        var asked = new List<string>();
        var schema = Schema.Object(e => e.Property("name", Schema.String.Length(2, 5).Validate((string text) =>
        {
            asked.Add(text);
            return text != "root";
        })));

        var judged = await Bodies.ReadAsync(schema, """{"name":"root"}""");
        var tooShort = await Bodies.ReadAsync(schema, """{"name":"x"}""");

        Assert.That((judged, tooShort), Is.EqualTo(("body /name invalid", "body /name minLength")));
        Assert.That(asked, Is.EqualTo((string[])["root"]));
    }

    [Test]
    [Spec("M-265")]
    public async Task WhetherAValueIsRightIsWhatTheCodeReturns()
    {
        var schema = Schema.Object(e => e.Property("n", Even.Nullable()));

        Assert.That(await Bodies.ReadAsync(schema, """{"n":3}"""), Is.EqualTo("body /n odd"));
        Assert.That(await Bodies.ReadAsync(schema, """{"n":"4"}"""), Is.EqualTo("""{"n":4}"""));
        Assert.That(await Bodies.ReadAsync(schema, """{"n":null}"""), Is.EqualTo("""{"n":null}"""));
    }

    [Test]
    [Spec("M-265")]
    public async Task CodeMaySayItselfWhatIsWrong()
    {
        var schema = Schema.Object(e => e.Property("n", Schema.Integer.Check((long n, ValueContext _) => n == 7 ? new Failure("unlucky") : null)));

        Assert.That(await Bodies.ReadAsync(schema, """{"n":7}"""), Is.EqualTo("body /n unlucky"));
        Assert.That(await Bodies.ReadAsync(schema, """{"n":8}"""), Is.EqualTo("""{"n":8}"""));
    }

    [Test]
    [Spec("M-266")]
    public async Task APatternIsSearchedAnywhereUnlessItIsAnchored()
    {
        var schema = Schema.Object(e => e.Property("a", Schema.String.Pattern(@"\d").Nullable()).Property("b", Schema.String.Pattern(@"^\d$")));

        Assert.That(await Bodies.ReadAsync(schema, """{"a":"x1y","b":"1"}"""), Is.EqualTo("""{"a":"x1y","b":"1"}"""));
        Assert.That(await Bodies.ReadAsync(schema, """{"a":null,"b":"x1y"}"""), Is.EqualTo("body /b pattern"));
        Assert.That(await Bodies.ReadAsync(schema, """{"a":12,"b":"1\n"}"""), Is.EqualTo("body /b pattern"));
    }

    [Test]
    [Spec("M-267")]
    public async Task AllowedValuesAreComparedWithTheConvertedOne()
    {
        var schema = Schema.Object(e => e.Property("n", Schema.Integer.OneOf(1, 2).Nullable()));

        Assert.That(await Bodies.ReadAsync(schema, """{"n":"2"}"""), Is.EqualTo("""{"n":2}"""));
        Assert.That(await Bodies.ReadAsync(schema, """{"n":"3"}"""), Is.EqualTo("body /n enum"));
        Assert.That(await Bodies.ReadAsync(schema, """{"n":null}"""), Is.EqualTo("""{"n":null}"""));
    }

    [Test]
    [Spec("M-268")]
    public async Task AllowedValuesOfAListAreSaidOfItsItems()
    {
        var schema = Schema.ArrayOf(Schema.String.OneOf("a", "b"));

        Assert.That(await Bodies.ReadAsync(schema, """["a","b","a"]"""), Is.EqualTo("""["a","b","a"]"""));
        Assert.That(await Bodies.ReadAsync(schema, """["a","c"]"""), Is.EqualTo("body /1 enum"));
    }

    [Test]
    [Spec("M-270")]
    public async Task ARuleOfOnesOwnIsAMethodThatCallsValidate()
    {
        var schema = Schema.Object(e => e.Property("word", Schema.String, p => p.Palindrome()));

        Assert.That(await Bodies.ReadAsync(schema, """{"word":"anna"}"""), Is.EqualTo("""{"word":"anna"}"""));
        Assert.That(await Bodies.ReadAsync(schema, """{"word":"ann"}"""), Is.EqualTo("body /word palindrome"));
    }

    [Test]
    public async Task AConstantIsTheOneValueAllowed()
    {
        var schema = Schema.Object(e => e.Property("t", Schema.String.Const("a")).Property("n", Schema.Number.Const(1.5m)));

        Assert.That(await Bodies.ReadAsync(schema, """{"t":"a","n":1.50}"""), Is.EqualTo("""{"t":"a","n":1.50}"""));
        Assert.That(await Bodies.ReadAsync(schema, """{"t":"b","n":1}"""), Is.EqualTo("body /t const\nbody /n const"));
    }

    [TestCase("""[1,2,"1"]""", "[1,2,\"1\"]")]
    [TestCase("[1,1.0]", "body uniqueItems")]
    [TestCase("""[{"a":1,"b":[2]},{"b":[2],"a":1}]""", "body uniqueItems")]
    [TestCase("""[[1,2],[2,1]]""", "[[1,2],[2,1]]")]
    public async Task ItemsAreUniqueAsJsonValues(string json, string verdict) =>
        Assert.That(await Bodies.ReadAsync(Schema.ArrayOf(Schema.Any).Unique(), json), Is.EqualTo(verdict));

    [Test]
    public async Task LimitsOfNumbersMayExcludeTheirEnd()
    {
        var schema = Schema.Object(e => e
            .Property("more", Schema.Number.MoreThan(1)).Property("less", Schema.Number.LessThan(2)).Property("step", Schema.Number.MultipleOf(0.1m)));

        Assert.That(await Bodies.ReadAsync(schema, """{"more":1,"less":2,"step":0.25}"""), Is.EqualTo(
            "body /more exclusiveMin\nbody /less exclusiveMax\nbody /step multipleOf"));
        Assert.That(await Bodies.ReadAsync(schema, """{"more":1.1,"less":1.9,"step":0.3}"""), Is.EqualTo("""{"more":1.1,"less":1.9,"step":0.3}"""));
    }

    [Test]
    public async Task TheObjectAsAWholeIsJudgedWhenItsMembersAreRight()
    {
        var typed = Entity.Define<Span>("Span", e => e.Property(s => s.From).Property(s => s.To).Validate(s => s.From <= s.To, "order"));
        var untyped = Schema.Object(e => e
            .Property("span", Entity.Define("Pair", p => p.Property("from", Schema.Integer).Property("to", Schema.Integer)
                .Validate(r => r.Get<int>("from") <= r.Get<int>("to"), "order"))));

        Assert.That(await Bodies.ReadAsync(Schema.ArrayOf(typed), """[{"from":1,"to":2},{"from":2,"to":1}]"""), Is.EqualTo("body /1 order"));
        Assert.That(await Bodies.ReadAsync(untyped, """{"span":{"from":2,"to":1}}"""), Is.EqualTo("body /span order"));
        Assert.That(await Bodies.ReadAsync(typed, """{"from":"x","to":1}"""), Is.EqualTo("body /from type"));
    }

    [Test]
    public async Task AnUnnamedObjectIsJudgedAsAWholeToo()
    {
        var schema = Schema.ArrayOf(Schema.Object(e => e
            .Property("from", Schema.Integer).Property("to", Schema.Integer)
            .Validate(r => r.Get<int>("from") <= r.Get<int>("to"), "order")));

        Assert.That(await Bodies.ReadAsync(schema, """[{"from":1,"to":2},{"from":2,"to":1}]"""), Is.EqualTo("body /1 order"));
    }

    sealed record Span(int From, int To);
}
