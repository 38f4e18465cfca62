using System.Text.Json.Serialization;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Schemas.Rendering;

public sealed class ScalarRenderingTests
{
    static readonly Guid Id = Guid.Parse("0A1B2C3D-0a1b-2c3d-4e5f-0a1b2c3d4e5f");

    static IEnumerable<TestCaseData> Values =>
    [
        Value(Schema.Guid, Id, "\"0a1b2c3d-0a1b-2c3d-4e5f-0a1b2c3d4e5f\""),
        Value(Schema.String, Id, "\"0a1b2c3d-0a1b-2c3d-4e5f-0a1b2c3d4e5f\""),
        Value(Schema.Time, new TimeOnly(9, 5), "\"09:05:00\""),
        Value(Schema.Time, new TimeOnly(9, 5, 0, 250), "\"09:05:00.25\""),
        Value(Schema.Time, TimeOnly.MaxValue, "\"23:59:59.9999999\""),
        Value(Schema.Duration, TimeSpan.Zero, "\"PT0S\""),
        Value(Schema.Duration, TimeSpan.FromMinutes(90), "\"PT1H30M\""),
        Value(Schema.Duration, new TimeSpan(1, 0, 0, 2, 500), "\"P1DT2.5S\""),
        Value(Schema.Duration, TimeSpan.FromDays(-2), "\"-P2D\""),
        Value(Schema.Duration, TimeSpan.FromTicks(1), "\"PT0.0000001S\""),
        Value(Schema.Duration, TimeSpan.FromSeconds(-59.5), "\"-PT59.5S\""),
        Value(Schema.Duration, TimeSpan.FromDays(10_000_000), "\"P9999999DT24H\""),
        Value(Schema.Uri, new Uri("http://a.example"), "\"http://a.example\""),
        Value(Schema.Uri, new Uri("http://a.example/ä b"), "\"http://a.example/%C3%A4%20b\""),
        Value(Schema.Bytes, Array.Empty<byte>(), "\"\""),
        Value(Schema.Bytes, new byte[] { 0xFB, 0xFF }, "\"+/8=\""),
        Value(Schema.Any, new object[] { Id, new byte[] { 1, 2, 3 }, new TimeOnly(1, 2, 3), TimeSpan.FromHours(1), new Uri("/a", UriKind.Relative) },
            "[\"0a1b2c3d-0a1b-2c3d-4e5f-0a1b2c3d4e5f\",\"AQID\",\"01:02:03\",\"PT1H\",\"/a\"]"),
        Value(Schema.Enum<Level>(), Level.VeryHigh, "\"very-high\""),
        Value(Schema.Enum<Level>(), Level.Low, "\"Low\""),
        Value(Schema.Any, Level.VeryHigh, "\"very-high\""),
        Value(Schema.Guid.Nullable(), null, "null"),
        Value(Schema.Bytes.Nullable(), null, "null"),
    ];

    [TestCaseSource(nameof(Values))]
    public async Task AScalarLeavesInItsShortestForm(object schema, object? value, string expected)
    {
        var answer = await Support.Rendering.OfAsync((Schema)schema, value);

        Assert.That(answer.Body, Is.EqualTo(expected), answer.Fault?.ToString());
    }

    [Test]
    public async Task ATypedEntityReadsAndRendersEveryScalar()
    {
        var entity = Entity.Define<Sample>("Sample", e => e
            .Property(s => s.Id)
            .Property(s => s.At)
            .Property(s => s.Lasts, p => p.Default(TimeSpan.FromMinutes(5)))
            .Property(s => s.Site)
            .Property(s => s.Content, p => p.Required())
            .Property(s => s.Level, p => p.Default(Level.VeryHigh))
            .Property(s => s.Others)
            .Property(s => s.Count));
        var api = Api.Define("Samples", a => a.Post(r => r
            .Params(p => p.Body(entity)).Status(200, entity).Action(call => call.Render(call.Params.GetBody<Sample>()))));

        var answer = await api.CallAsync("POST", "/", """
            {"id":"0A1B2C3D-0A1B-2C3D-4E5F-0A1B2C3D4E5F","at":"09:05:00.50","site":null,"content":"AQID",
             "others":["00000000-0000-0000-0000-000000000000"],"count":7}
            """);

        Assert.That(answer.Body, Is.EqualTo(
            """{"id":"0a1b2c3d-0a1b-2c3d-4e5f-0a1b2c3d4e5f","at":"09:05:00.5","lasts":"PT5M","site":null,"content":"AQID","level":"very-high","others":["00000000-0000-0000-0000-000000000000"],"count":7}"""));
    }

    [TestCase("\"very-high\"", "200")]
    [TestCase("\"Low\"", "200")]
    [TestCase("\"VeryHigh\"", "body /v enum")]
    [TestCase("\"low\"", "body /v enum")]
    public async Task AnEnumIsReadByItsNamesOnTheWire(string json, string expected)
    {
        var api = Api.Define("Levels", a => a.Post(r => r.Params(p => p.Property("v", Schema.Enum<Level>())).Action(_ => { })));

        var answer = await api.CallAsync("POST", "/", $$"""{"v":{{json}}}""");

        Assert.That(answer.Status == 200 ? "200" : answer.Errors.Single(), Is.EqualTo(expected));
    }

    [Test]
    public void AnEnumWithOneNameTwiceOnTheWireFailsWhereItIsDeclared() =>
        Assert.That(() => Schema.Enum<Twice>(), Throws.ArgumentException.With.Message.StartsWith(
            "The enum Twice has the name 'B' twice on the wire; change one of its [JsonStringEnumMemberName]."));

    [Test]
    public void ARuleForTextsOrListsDoesNotApplyToBytes() =>
        Assert.That(
            () => Api.Define("Bytes", a => a.Post(r => r.Params(p => p.Body(Entity.Define<Sample>("Sample", e => e
                .Property(s => s.Content, c => c.Length(1, 3))))).Action(_ => { }))),
            Throws.TypeOf<ApiDeclarationException>().With.Message.Contains("has the rule 'minLength' on"));

    static TestCaseData Value(Schema schema, object? value, string expected) => new(schema, value, expected);

    /// <summary>Has a value of each of the scalars that travel as text.</summary>
    public sealed record Sample(
        Guid Id, TimeOnly At, TimeSpan Lasts, Uri? Site, byte[] Content, Level Level, IReadOnlyList<Guid> Others, ulong Count);

    public enum Level
    {
        Low,

        [JsonStringEnumMemberName("very-high")]
        VeryHigh,
    }

    enum Twice
    {
        [JsonStringEnumMemberName("B")]
        A,
        B,
    }
}
