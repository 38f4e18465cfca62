using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Compatibility;

public sealed class OptionsTests
{
    static readonly Entity Size = Entity.Define("Size", e => e.Property("value", Schema.Integer, p => p.Required()));

    static readonly Entity Strict = Entity.Define("Strict", e => e.Coerce(Coercion.Strict).Property("value", Schema.Integer, p => p.Required()));

    static Api Declared(Entity body, Coercion ofApi, Coercion? ofNamespace = null) => Api.Define("Sizes", api =>
    {
        if (ofNamespace is { } coercion)
            api.Coerce(coercion);
        api.Post("/sizes", r => r.Params(p => p.Body(body)).Status(204).Action(_ => { }));
    }, new() { Coercion = ofApi });

    static async Task<int> StatusOf(Api api) => (await api.CallAsync("POST", "/sizes", json: """{"value":"18"}""")).Status;

    [Test, Spec("M-362")]
    public async Task TheNearestWordHolds()
    {
        Assert.That(await StatusOf(Declared(Size, Coercion.Lenient)), Is.EqualTo(204));
        Assert.That(await StatusOf(Declared(Size, Coercion.Strict)), Is.EqualTo(400));
        Assert.That(await StatusOf(Declared(Size, Coercion.Strict, Coercion.Lenient)), Is.EqualTo(204));
        Assert.That(await StatusOf(Declared(Strict, Coercion.Lenient, Coercion.Lenient)), Is.EqualTo(400));
    }

    [Test, Spec("M-362")]
    public async Task UndeclaredMembersAreRefusedWhereTheNearestWordSaysSo()
    {
        var api = Api.Define("Sizes", a => a
            .Namespace("/strict", n => n.Undeclared(UnknownMembers.Reject)
                .Post("/route", r => r.Params(p => p.Property("a", Schema.Integer)).Status(204).Action(_ => { }))
                .Post("/entity", r => r.Params(p => p.Body(Size.Undeclared(UnknownMembers.Drop))).Status(204).Action(_ => { })))
            .Post("/free", r => r.Params(p => p.Property("a", Schema.Integer)).Status(204).Action(_ => { })));

        Assert.That((await api.CallAsync("POST", "/strict/route", json: """{"a":1,"b":2}""")).Body, Does.Contain("\"pointer\":\"/b\",\"code\":\"unknown\""));
        Assert.That((await api.CallAsync("POST", "/strict/entity", json: """{"value":1,"b":2}""")).Status, Is.EqualTo(204));
        Assert.That((await api.CallAsync("POST", "/free", json: """{"a":1,"b":2}""")).Status, Is.EqualTo(204));
    }

    [TestCase(false, 200)]
    [TestCase(true, 500)]
    [Spec("M-269", "M-363", "W-11", "W-61")]
    public async Task RepliesAreJudgedByTheirRulesWhereThatIsAskedFor(bool rules, int status)
    {
        var api = Api.Define("Sizes", a => a
            .Get("/", r => r.Status(200, s => s.Expose("size", Schema.Integer.AtMost(5))).Action(call => call.Render("size", 7))),
            new() { ReplyRules = rules });

        Assert.That((await api.CallAsync("GET", "/")).Status, Is.EqualTo(status));
    }

    [TestCase(false)]
    [TestCase(true)]
    [Spec("M-269")]
    public async Task RepliesAreJudgedByTheirTypesAlways(bool rules)
    {
        var api = Api.Define("Sizes", a => a
            .Get("/", r => r.Status(200, s => s.Expose("size", Schema.Integer)).Action(call => call.Render("size", "seven"))),
            new() { ReplyRules = rules });

        Assert.That((await api.CallAsync("GET", "/")).Status, Is.EqualTo(500));
    }

    [Test, Spec("M-370")]
    public void NullIsJudgedAsAnywhere()
    {
        Assert.That(new SchemaReader<string>(Schema.String.Nullable()).Read("null").IsValid);
        Assert.That(new SchemaReader<string>(Schema.String).Read("null").Failures.Select(f => f.Code), Is.EqualTo((string[])["null"]));
    }

    [Test]
    public void ABeforeThatReturnsNullLeadsToTheDefault()
    {
        var schema = Schema.String.Before((value, _) => value is "" ? null : value).Default("none");

        Assert.That(new SchemaReader<string>(schema).Read("\"\"").Value, Is.EqualTo("none"));
    }

    [Test]
    public void ADateChangesAfterwardsInBothDirections()
    {
        var schema = Schema.Date.After((DateOnly day, ValueContext _) => day.AddDays(1));

        Assert.That(new SchemaReader<DateOnly>(schema).Read("\"2024-02-28\"").Value, Is.EqualTo(new DateOnly(2024, 2, 29)));
        Assert.That(new SchemaRenderer<DateOnly>(schema).Render(new DateOnly(2024, 2, 28)), Is.EqualTo("\"2024-02-29\""));
    }
}
