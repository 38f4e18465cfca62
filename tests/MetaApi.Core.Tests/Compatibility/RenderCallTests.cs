using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Compatibility;

/// <summary>Chapter 10: rendering.</summary>
public sealed class RenderCallTests
{
    static readonly Schema Lists = Schema.Object(o => o
        .Property("a", Schema.ArrayOf(Schema.Object(i => i.Property("z", Schema.Integer))))
        .Property("b", Schema.Integer));

    [Test]
    [Spec("M-186", "M-187")]
    public async Task OneArgumentIsTheWholeValueAndTwoAreAKeyAndItsValue()
    {
        var whole = await Support.Rendering.OfAsync(r => r.Status(200, Schema.String).Action(call => call.Render("a")));
        var keyed = await Support.Rendering.OfAsync(r => r.Status(200, s => s.Expose("a", Schema.String)).Action(call => call.Render("a", "b")));

        Assert.That((whole.Body, keyed.Body), Is.EqualTo(("\"a\"", """{"a":"b"}""")));
    }

    [Test]
    [Spec("M-189")]
    public async Task AKeyIsRenderedByWhatItsPropertySaysOfRendering()
    {
        var schema = Schema.Object(o => o.Property("n", Schema.String, p => p.Render(r => r.As(Schema.Integer))));

        var answer = await Support.Rendering.OfAsync(r => r.Status(200, schema).Action(call => call.Render("n", "5")));

        Assert.That(answer.Body, Is.EqualTo("""{"n":5}"""));
    }

    [Test]
    [Spec("M-190")]
    public async Task AWholeValueRenderedTwiceFailsAtTheCall()
    {
        var answer = await Support.Rendering.OfAsync(r => r.Status(200, Schema.Integer).Action(call => call.Render(1).Render(2)));

        Assert.That(answer.Fault, Is.TypeOf<InvalidOperationException>());
    }

    [Test]
    [Spec("M-190")]
    public async Task AKeyBehindAWholeValueFailsAtTheCall()
    {
        var answer = await Support.Rendering.OfAsync(r => r.Status(200, Lists).Action(call => call.Render(new { b = 1 }).Render("b", 2)));

        Assert.That(answer.Fault, Is.TypeOf<InvalidOperationException>());
    }

    [Test]
    [Spec("M-191")]
    public async Task RenderingOnlyRemembersUntilTheHooksAreDone()
    {
        var answer = await Support.Rendering.OfAsync(r => r
            .Status(200, Schema.Object(o => o.Property("a", Schema.Integer)))
            .Status(202, Schema.Object(o => o.Property("b", Schema.Integer)))
            .After(call => call.Status = 202)
            .Action(call => call.Render(new { a = 1, b = 2 })));

        Assert.That((answer.Status, answer.Body), Is.EqualTo((202, """{"b":2}""")));
    }

    [Test]
    [Spec("M-195", "M-196", "W-38")]
    public async Task MismatchesOfAllKeysComeTogetherAndByTheSamePointersAsThoseOfAWholeValue()
    {
        var wrong = new { a = new[] { new { z = "x" } }, b = "y" };

        var keyed = await Support.Rendering.OfAsync(r => r.Status(200, Lists).Action(call => call.Render("a", wrong.a).Render("b", wrong.b)));
        var whole = await Support.Rendering.OfAsync(Lists, wrong);

        Assert.That(Mismatches(keyed), Is.EqualTo((string[])["/a/0/z type", "/b type"]));
        Assert.That(Mismatches(whole), Is.EqualTo(Mismatches(keyed)));
    }

    [Test]
    [Spec("M-197", "W-38")]
    public async Task KeysKnowScopesConditionsAndComputedValues()
    {
        var schema = Schema.Object(o => o
            .Property("a", Schema.Integer)
            .Property("full", Schema.Integer, p => p.Scope(Some.Full))
            .Property("if", Schema.Integer, p => p.If(owner => Number(owner, "a") > 1))
            .Property("twice", Schema.Integer, p => p.Value(owner => Number(owner, "a") * 2)));

        var one = await Support.Rendering.OfAsync(r => r.Scope(Some.Full).Status(200, schema).Action(call => call.Render("a", 1).Render("full", 2).Render("if", 3)));
        var two = await Support.Rendering.OfAsync(r => r.Status(200, schema).Action(call => call.Render("a", 2).Render("if", 3)));

        Assert.That(one.Body, Is.EqualTo("""{"a":1,"full":2,"twice":2}"""), one.Fault?.ToString());
        Assert.That(two.Body, Is.EqualTo("""{"a":2,"if":3,"twice":4}"""), two.Fault?.ToString());

        static int Number(object owner, string name) => (int)((IReadOnlyDictionary<string, object?>)owner)[name]!;
    }

    [Test]
    [Spec("M-208", "W-37")]
    public async Task AStatusWithoutASchemaHasNoBody()
    {
        var nothing = await Support.Rendering.OfAsync(r => r.Status(200).Action(_ => { }));
        var rendered = await Support.Rendering.OfAsync(r => r.Status(200).Action(call => call.Render(1)));

        Assert.That((nothing.Status, nothing.Body, nothing.ContentType), Is.EqualTo((200, "", (string?)null)));
        Assert.That(rendered.Fault, Is.TypeOf<RenderingInvalidException>());
    }

    [Test]
    [Spec("M-214")]
    public async Task TimesAndDecimalsLeaveWithoutADeclaration()
    {
        var answer = await Support.Rendering.OfAsync(Schema.Any, new object[] { new DateTimeOffset(2024, 2, 29, 1, 2, 3, TimeSpan.Zero), new DateOnly(2024, 2, 29), 1.50m });

        Assert.That(answer.Body, Is.EqualTo("""["2024-02-29T01:02:03Z","2024-02-29",1.50]"""));
    }

    [Test]
    [Spec("M-215")]
    public async Task RulesAreNotJudgedInRepliesAndConversionCanBeSwitchedOff()
    {
        var lenient = await Support.Rendering.OfAsync(Schema.Integer.AtLeast(9), "5");
        var strict = await Support.Rendering.OfAsync(Schema.Integer.Coerce(Coercion.Strict), "5");

        Assert.That((lenient.Body, Mismatches(strict).Single()), Is.EqualTo(("5", "type")));
    }

    [Test]
    [Spec("M-231")]
    public async Task AKeyExposedAgainKeepsItsPlace()
    {
        var answer = await Support.Rendering.OfAsync(r => r
            .Status(200, s => s.Expose("a", Schema.String).Expose("b", Schema.Integer).Expose("a", Schema.Integer))
            .Action(call => call.Render("b", 2).Render("a", 1)));

        Assert.That(answer.Body, Is.EqualTo("""{"a":1,"b":2}"""));
    }

    static string[] Mismatches(Answer answer) =>
        [.. ((RenderingInvalidException)answer.Fault!).Mismatches.Select(f => $"{f.Pointer} {f.Code}".Trim())];
}
