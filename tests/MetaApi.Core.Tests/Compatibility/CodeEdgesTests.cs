using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Compatibility;

/// <summary>Chapter 11.3 at its edges: code in schemas, and null, other types and other numbers than it expects.</summary>
public sealed class CodeEdgesTests
{
    static readonly Schema Computed = Schema.Object(o => o
        .Property("a", Schema.Integer, p => p.If(_ => true))
        .Property("text", Schema.String, p => p.Value(_ => null))
        .Property("number", Schema.Integer, p => p.Value(_ => null))
        .Property("nullable", Schema.Integer.Nullable(), p => p.Value(_ => null)));

    [TestCase("\"\"", "null")]
    [TestCase("\"a\"", "\"a\"")]
    [TestCase("null", "null")]
    [Spec("M-241")]
    public async Task BeforeMayTurnATextIntoNullWhereNullIsAValue(string json, string expected)
    {
        var seen = await Reads.OfAsync(Schema.String.Nullable().Before((value, _) => (string)value == "" ? null : value), json);

        Assert.That(seen, Is.EqualTo(expected));
    }

    [TestCase("\"\"", "null")]
    [TestCase("5", "6")]
    [TestCase("\"x\"", "body type")]
    [Spec("M-236")]
    public async Task BeforeMayTurnATextIntoNoNumber(string json, string expected)
    {
        var schema = Schema.Integer.Nullable().Before((value, _) => value is "" ? null : value).After((long n, ValueContext _) => n + 1);

        var seen = await Reads.OfAsync(schema, json);

        Assert.That(seen, Is.EqualTo(expected));
    }

    [TestCase("null", "body null")]
    [TestCase("\"\"", "body null")]
    public async Task ANullThatIsNotAllowedIsRefusedWhoeverMadeIt(string json, string expected)
    {
        var seen = await Reads.OfAsync(Schema.String.Before((value, _) => (string)value == "" ? null : value), json);

        Assert.That(seen, Is.EqualTo(expected));
    }

    [Test]
    [Spec("M-237")]
    public async Task AComputedNullThatIsNotAllowedIsMissing()
    {
        var seen = await Reads.OfAsync(Computed, """{"a":1}""");
        var answer = await Support.Rendering.OfAsync(Computed, new { a = 1 });

        Assert.That((seen, answer.Body), Is.EqualTo(("""{"a":1,"nullable":null}""", """{"a":1,"nullable":null}""")));
    }

    [Test]
    [Spec("M-202")]
    public async Task CodeIsAskedAboutValuesOfStructsToo()
    {
        var answer = await Support.Rendering.OfAsync(Computed, new Point(5));

        Assert.That(answer.Body, Is.EqualTo("""{"a":5,"nullable":null}"""), answer.Fault?.ToString());
    }

    [TestCase("3000000000", "body range")]
    [TestCase("3", "3")]
    [TestCase("1", "body invalid")]
    [Spec("M-265")]
    public async Task ANumberThatCodeCannotHoldIsAnErrorOfTheInput(string json, string expected)
    {
        var seen = await Reads.OfAsync(Schema.Integer.Validate((int n) => n > 1), json);

        Assert.That(seen, Is.EqualTo(expected));
    }

    readonly record struct Point(int A);
}
