using System.Globalization;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Compatibility;

public sealed class StepsTests
{
    static readonly Schema Trimmed = Schema.String.Length(1, 3).Before((value, _) => value is string text ? text.Trim() : value);

    [Test]
    public async Task BeforeChangesWhatIsReadAndWhatIsRendered()
    {
        var schema = Schema.ArrayOf(Trimmed);

        Assert.That(await Bodies.ReadAsync(schema, """[" ab ","    "]"""), Is.EqualTo("body /1 minLength"));
        Assert.That((await Bodies.EchoAsync(schema, """[" ab "]""")).Body, Is.EqualTo("""["ab"]"""));
        Assert.That((await Support.Rendering.OfAsync(schema, new[] { " cd " })).Body, Is.EqualTo("""["cd"]"""));
    }

    [Test]
    public async Task BeforeSeesPlainValuesWhileReadingAndTheObjectWhileRendering()
    {
        var seen = new List<Type>();
        var schema = Schema.ArrayOf(Some.Person.Before((value, _) =>
        {
            seen.Add(value.GetType());
            return value is IReadOnlyDictionary<string, object?> sent ? new Dictionary<string, object?> { ["name"] = sent["old"] } : value;
        }));

        var echo = await Bodies.EchoAsync(schema, """[{"old":"Ann"}]""");

        Assert.That(echo.Body, Does.StartWith("""[{"name":"Ann","age":18"""));
        Assert.That(seen[0], Is.Not.EqualTo(typeof(Person)));
        Assert.That(seen[1], Is.EqualTo(typeof(Person)));
    }

    [Test]
    public async Task BeforeMayMakeNothingOfAValue()
    {
        var blank = Schema.String.Before((value, _) => value is "" ? null : value, Stage.Param);
        var schema = Schema.Object(e => e.Property("a", blank.Nullable()).Property("b", blank).Property("c", blank.Default("x")));

        Assert.That(await Bodies.ReadAsync(schema, """{"a":""}"""), Is.EqualTo("""{"a":null,"c":"x"}"""));
        Assert.That(await Bodies.ReadAsync(schema, """{"b":""}"""), Is.EqualTo("body /b null"));
    }

    [Test]
    public async Task NullIsGivenToNoCode()
    {
        var given = new List<object?>();
        object? Note(object value, ValueContext context)
        {
            given.Add(value);
            return value;
        }
        var schema = Schema.ArrayOf(Schema.String.Nullable().Before(Note).After((string text, ValueContext c) => (string)Note(text, c)!).Validate((string text) => Note(text, ValueContext.None) is not null));

        var echo = await Bodies.EchoAsync(schema, "[null]");

        Assert.That(echo.Body, Is.EqualTo("[null]"));
        Assert.That(given, Is.Empty);
    }

    [Test]
    public async Task AfterChangesWhatWasAcceptedAndWhatWouldLeave()
    {
        var up = Schema.ArrayOf(Schema.String.Length(0, 2).After((string text, ValueContext _) => text + text));
        var total = Schema.ArrayOf(Schema.Object(e => e.Property("a", Schema.Integer))
            .After((object value, ValueContext _) => ((IReadOnlyDictionary<string, object?>)value)["a"]!, Stage.Render));

        Assert.That(await Bodies.ReadAsync(up, """["ab"]"""), Is.EqualTo("""["abab"]"""));
        Assert.That((await Support.Rendering.OfAsync(up, new[] { "abc" })).Body, Is.EqualTo("""["abcabc"]"""));
        Assert.That((await Support.Rendering.OfAsync(total, new[] { new { A = 5, B = 6 } })).Body, Is.EqualTo("[5]"));
    }

    [Test]
    public async Task AStepMayTakePartInOneStageOnly()
    {
        var schema = Schema.ArrayOf(Schema.Integer
            .Before((value, _) => value is long n ? n + 1 : value, Stage.Param)
            .After((long n, ValueContext _) => n * 10, Stage.Render));

        Assert.That(await Bodies.ReadAsync(schema, "[1]"), Is.EqualTo("[2]"));
        Assert.That((await Bodies.EchoAsync(schema, "[1]")).Body, Is.EqualTo("[20]"));
    }

    [Test]
    public async Task StepsRunInOrderAroundDefaultsAndRules()
    {
        var schema = Schema.Object(e => e.Property("n", Schema.Integer.AtMost(9)
            .Default(42).Before((value, _) => long.Parse(value + "2", CultureInfo.InvariantCulture), Stage.Param).AtMost(99).Validate((long n) => n == 42).After((long n, ValueContext _) => n + 1, Stage.Param)));

        Assert.That(await Bodies.ReadAsync(schema, "{}"), Is.EqualTo("""{"n":43}"""));
        Assert.That(await Bodies.ReadAsync(schema, """{"n":"4"}"""), Is.EqualTo("""{"n":43}"""));
        Assert.That(await Bodies.ReadAsync(schema, """{"n":"5"}"""), Is.EqualTo("body /n invalid"));
    }

    [Test]
    public async Task StepsHoldForParametersOutsideTheBodyToo()
    {
        var seen = "";
        var api = Api.Define("Query", a => a.Get(r => r
            .Params(p => p.Query("q", Trimmed).Query("l", Schema.ArrayOf(Trimmed)))
            .Action(call => seen = call.Params.Get<string>("q") + string.Join('|', call.Params.Get<List<string>>("l")))));

        await api.CallAsync("GET", "/?q=%20a%20&l=%20b&l=c%20");
        var wrong = await api.CallAsync("GET", "/?q=%20%20&l=b");

        Assert.That(seen, Is.EqualTo("ab|c"));
        Assert.That(wrong.Errors, Is.EqualTo((string[])["query /q minLength"]));
    }

    [Test]
    public async Task ADefaultIsMadeAnewEachTime()
    {
        var made = 0;
        var schema = Schema.ArrayOf(Schema.Object(e => e.Property("n", Schema.Integer.DefaultFrom(_ => ++made)).Property("wrong", Schema.Integer.Nullable())));

        Assert.That(await Bodies.ReadAsync(schema, """[{},{"n":7},{"n":null}]"""), Is.EqualTo("""[{"n":1},{"n":7},{"n":2}]"""));
        Assert.That((await Support.Rendering.OfAsync(schema, new object[] { new Dictionary<string, object?>() })).Body, Is.EqualTo("""[{"n":3}]"""));
    }

    [Test]
    public async Task AMadeDefaultThatBreaksItsSchemaIsAFault()
    {
        var schema = Schema.Object(e => e.Property("n", Schema.Integer.AtMost(5).DefaultFrom(_ => 6)));

        var answer = await Bodies.EchoAsync(schema, "{}");

        Assert.That((answer.Status, answer.Fault!.Message), Is.EqualTo((500, "A default was made that breaks its own schema: max at ''.")));
    }

    [Test]
    public async Task CodeThatFailsIsAFaultAndNoBadInput()
    {
        var schema = Schema.ArrayOf(Schema.Integer.Validate<IntegerSchema, long>(_ => throw new InvalidOperationException("canary")));

        var answer = await Bodies.EchoAsync(schema, "[1]");

        Assert.That((answer.Status, answer.Fault!.Message), Is.EqualTo((500, "canary")));
        Assert.That(answer.Body, Does.Not.Contain("canary"));
    }
}
