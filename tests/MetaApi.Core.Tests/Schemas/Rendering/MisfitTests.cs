using System.Collections.Immutable;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Schemas.Rendering;

public sealed class MisfitTests
{
    static readonly Schema Members = Schema.Object(e => e
        .Property("required", Schema.Integer, p => p.Required())
        .Property("optional", Schema.String)
        .Property("nullable", Schema.String.Nullable())
        .Property("both", Schema.String.Nullable(), p => p.Required()));

    [Test]
    public async Task AnOptionalNullIsLeftOutAndANullableOneIsWritten()
    {
        var answer = await Support.Rendering.OfAsync(Members, new { Required = 1, Optional = (string?)null, Nullable = (string?)null, Both = (string?)null });

        Assert.That(answer.Body, Is.EqualTo("""{"required":1,"nullable":null,"both":null}"""));
    }

    [Test]
    [Spec("M-192")]
    public async Task WhatADictionaryDoesNotHaveIsLeftOut()
    {
        var answer = await Support.Rendering.OfAsync(Members, new Dictionary<string, object?> { ["required"] = 1, ["both"] = "x" });

        Assert.That(answer.Body, Is.EqualTo("""{"required":1,"both":"x"}"""));
    }

    [Test]
    public async Task ARequiredNullIsRenderingInvalid()
    {
        var answer = await Support.Rendering.OfAsync(Members, new { Required = (int?)null, Both = "x" });

        Assert.That(Mismatches(answer), Is.EqualTo((string[])["/required required"]));
    }

    [Test]
    [Spec("M-212")]
    [Spec("M-293")]
    public async Task AMissingRequiredMemberIsRenderingInvalid()
    {
        var answer = await Support.Rendering.OfAsync(Schema.ArrayOf(Members), new object[] { new { Required = 1 }, new { } });

        Assert.That(Mismatches(answer), Is.EqualTo((string[])["/0/both required", "/1/required required", "/1/both required"]));
    }

    static IEnumerable<TestCaseData> Misfits =>
    [
        Misfit(Schema.Integer.Coerce(Coercion.Strict), "5", "type"),
        Misfit(Schema.Integer, "five", "type"),
        Misfit(Schema.Integer, 5.5m, "type"),
        Misfit(Schema.Integer, 5.5, "type"),
        Misfit(Schema.Integer, true, "type"),
        Misfit(Schema.Number.Coerce(Coercion.Strict), "5", "type"),
        Misfit(Schema.Number, double.NaN, "range"),
        Misfit(Schema.Number, double.PositiveInfinity, "range"),
        Misfit(Schema.Number, float.NegativeInfinity, "range"),
        Misfit(Schema.Any, double.NaN, "range"),
        Misfit(Schema.String.Coerce(Coercion.Strict), 5, "type"),
        Misfit(Schema.String, new[] { "a" }, "type"),
        Misfit(Schema.Guid, "0a1b2c3d-0a1b-2c3d-4e5f-0a1b2c3d4e5f", "type"),
        Misfit(Schema.Time, TimeSpan.Zero, "type"),
        Misfit(Schema.Duration, TimeSpan.MaxValue, "range"),
        Misfit(Schema.Duration, TimeSpan.MinValue, "range"),
        Misfit(Schema.Uri, new Uri("/a", UriKind.Relative), "format"),
        Misfit(Schema.Uri, "http://a.example/", "type"),
        Misfit(Schema.Bytes, "AA==", "type"),
        Misfit(Schema.Bytes, new List<byte> { 1 }, "type"),
        Misfit(Schema.ArrayOf(Schema.Integer), new byte[] { 1 }, "type"),
        Misfit(Schema.Boolean, 1, "type"),
        Misfit(Schema.Boolean.Coerce(Coercion.Strict), "true", "type"),
        Misfit(Schema.Enum<Colour>(), "Red", "type"),
        Misfit(Schema.Enum<Colour>(), (Colour)99, "enum"),
        Misfit(Schema.ArrayOf(Schema.String), "text", "type"),
        Misfit(Schema.ArrayOf(Schema.String), new Dictionary<string, object?>(), "type"),
        Misfit(Schema.ArrayOf(Schema.String), 5, "type"),
        Misfit(Members, 5, "type"),
        Misfit(Members, "text", "type"),
        Misfit(Members, new List<int>(), "type"),
        Misfit(Schema.String, null, "null"),
        Misfit(Schema.ArrayOf(Schema.String), null, "null"),
        Misfit(Members, null, "null"),
    ];

    [TestCaseSource(nameof(Misfits))]
    [Spec("M-212", "M-213", "M-254", "M-255", "M-256", "M-260")]
    public async Task AValueOfAnotherTypeIsRenderingInvalid(object schema, object? value, string code)
    {
        var whole = await Support.Rendering.OfAsync((Schema)schema, value);
        var inside = await Support.Rendering.OfAsync(Schema.ArrayOf((Schema)schema), new[] { value });

        Assert.That(whole.Status, Is.EqualTo(500));
        Assert.That(Mismatches(whole), Is.EqualTo((string[])[code]));
        Assert.That(Mismatches(inside), Is.EqualTo((string[])["/0 " + code]));
    }

    [Test]
    [Spec("M-254", "M-261")]
    public async Task ATextLeavesAsTheNumberItSpellsAndTheOtherWayRound()
    {
        var schema = Schema.Object(e => e
            .Property("a", Schema.Integer).Property("b", Schema.Number).Property("c", Schema.Boolean)
            .Property("d", Schema.String).Property("e", Schema.String).Property("f", Schema.String));

        var answer = await Support.Rendering.OfAsync(schema, new { A = "18", B = "1.50", C = "true", D = 5, E = 1.50m, F = false });

        Assert.That(answer.Body, Is.EqualTo("""{"a":18,"b":1.50,"c":true,"d":"5","e":"1.50","f":"false"}"""));
    }

    [Test]
    [Spec("M-252", "M-257")]
    public async Task NumbersLeaveByValue()
    {
        var schema = Schema.Object(e => e
            .Property("a", Schema.Integer)
            .Property("b", Schema.Integer)
            .Property("c", Schema.Number)
            .Property("d", Schema.Number)
            .Property("e", Schema.Integer)
            .Property("f", Schema.Integer));

        var answer = await Support.Rendering.OfAsync(schema, new { a = (byte)1, b = 34.0m, c = 1.50m, d = 3, e = ulong.MaxValue, f = long.MinValue });

        Assert.That(answer.Body, Is.EqualTo("""{"a":1,"b":34,"c":1.50,"d":3,"e":18446744073709551615,"f":-9223372036854775808}"""));
    }

    [Test]
    public async Task AnObjectThatContainsItselfIsCutAtDepth64()
    {
        Entity<Knot> knot = null!;
        knot = Entity.Define<Knot>("Knot", e => e.Property(k => k.Self, knot, p => p.RenderOnly()));
        var self = new Knot();
        self.Self = self;

        var answer = await Support.Rendering.OfAsync(knot, self);

        Assert.That(answer.Status, Is.EqualTo(500));
        Assert.That(Mismatches(answer), Is.EqualTo((string[])[string.Concat(Enumerable.Repeat("/self", 64)) + " json.depth"]));
    }

    [Test]
    public async Task AListOfUndeclaredStructureThatContainsItselfIsCutAtDepth64()
    {
        var list = new List<object>();
        list.Add(list);

        var answer = await Support.Rendering.OfAsync(Schema.Any, list);

        Assert.That(answer.Status, Is.EqualTo(500));
        Assert.That(Mismatches(answer), Is.EqualTo((string[])["json.depth"]));
    }

    [Test]
    public async Task AListThatFailsWhileItIsListedIsAFaultWithoutItsText()
    {
        var failing = Enumerable.Range(0, 3).Select(i => i < 2 ? i : throw new InvalidOperationException("canary"));

        var answer = await Support.Rendering.OfAsync(Schema.ArrayOf(Schema.Integer), failing);

        Assert.That(answer.Status, Is.EqualTo(500));
        Assert.That(answer.Body, Does.Not.Contain("canary").And.Not.Contain("[0"));
    }

    [Test]
    public async Task AnUninitialisedImmutableArrayIsEmpty()
    {
        var answer = await Support.Rendering.OfAsync(Some.Shelf, new { Immutable = default(ImmutableArray<int>) });

        Assert.That(answer.Body, Is.EqualTo("""{"immutable":[]}"""));
    }

    [Test]
    public async Task MismatchesAreNeverToldToTheClient()
    {
        var answer = await Support.Rendering.OfAsync(Members, new { Required = "canary" });

        Assert.That(answer.Body, Is.EqualTo(
            """{"type":"urn:metaapi:problem:internal","title":"The server failed.","status":500,"code":"internal","traceId":"trace-1"}"""));
    }

    static TestCaseData Misfit(Schema schema, object? value, string code) =>
        new TestCaseData(schema, value, code).SetArgDisplayNames($"{schema.GetType().Name} {value ?? "null"}");

    static IEnumerable<string> Mismatches(Answer answer) =>
        ((RenderingInvalidException)answer.Fault!).Mismatches.Select(f => $"{f.Pointer} {f.Code}".Trim());

    sealed class Knot
    {
        public Knot? Self { get; set; }
    }
}
