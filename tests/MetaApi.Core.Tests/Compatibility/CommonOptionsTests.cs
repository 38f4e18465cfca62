using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Compatibility;

public sealed class CommonOptionsTests
{
    static readonly Scope Admin = new("Admin");
    static readonly Scope Detail = new("Detail");

    static readonly Schema User = Schema.ArrayOf(Schema.Object(e => e
        .Property("a", Schema.Integer)
        .Group(p => p.Scope(Admin), g => g
            .Property("b", Schema.Integer)
            .Property("c", Schema.Integer, p => p.Scope(Detail)))));

    [Test]
    [Spec("M-331")]
    public async Task WhatIsSaidOfAGroupHoldsForItsPropertiesUnlessTheySayOtherwise()
    {
        var schema = Schema.Object(e => e
            .Group(p => p.As(Schema.Number).Required().Between(1, 5), g => g
                .Property("a", Schema.Any)
                .Property("b", Schema.Any, p => p.AtMost(9))
                .Property("c", Schema.Any, p => p.As(Schema.String).Optional()))
            .Property("d", Schema.String));

        Assert.That(await Bodies.ReadAsync(schema, """{"a":"1","b":"2","c":"x"}"""), Is.EqualTo("""{"a":1,"b":2,"c":"x"}"""));
        Assert.That(await Bodies.ReadAsync(schema, """{"a":9,"d":"x"}"""), Is.EqualTo("body /a max\nbody /b required"));
        Assert.That(await Bodies.ReadAsync(schema, """{"a":1,"b":9}"""), Is.EqualTo("""{"a":1,"b":9}"""));
    }

    [TestCase("", """[{"a":1}]""")]
    [TestCase("Admin", """[{"a":1,"b":2}]""")]
    [TestCase("Detail", """[{"a":1}]""")]
    [TestCase("Admin Detail", """[{"a":1,"b":2,"c":3}]""")]
    [Spec("M-332")]
    public async Task TheScopeOfAGroupAndThatOfAPropertyAreBothAskedFor(string provided, string body)
    {
        Scope[] scopes = [.. provided.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => name == "Admin" ? Admin : Detail)];

        var answer = await Support.Rendering.OfAsync(User, new[] { new { A = 1, B = 2, C = 3 } }, scopes);

        Assert.That(answer.Body, Is.EqualTo(body));
    }

    [Test]
    [Spec("M-333")]
    public async Task AGroupMayBeOfOneStage()
    {
        var schema = Schema.ArrayOf(Schema.Object(e => e
            .Group(p => p.ParamOnly().Required(), g => g.Property("in", Schema.Integer))
            .Group(p => p.RenderOnly().Description("Made by the server"), g => g.Property("out", Schema.Integer))));

        var answer = await Support.Rendering.OfAsync(schema, new[] { new { In = 1, Out = 2 } });

        Assert.That(await Bodies.ReadAsync(schema, """[{"in":1,"out":2}]"""), Is.EqualTo("""[{"in":1}]"""));
        Assert.That(answer.Body, Is.EqualTo("""[{"out":2}]"""));
    }

    [Test]
    [Spec("M-334", "W-06")]
    public async Task GroupsNestAndTheirWordsForAStageAddUp()
    {
        var schema = Schema.ArrayOf(Schema.Object(e => e
            .Group(p => p.Scope(Admin).Param(x => x.Required()), g => g
                .Group(p => p.Param(x => x.AtLeast(2)), inner => inner
                    .Property("n", Schema.Integer, p => p.AtMost(5).Param(x => x.Message("max", "Too many"))))
                .Property("m", Schema.Integer, p => p.AtMost(5)))));

        Assert.That(await Bodies.GetAsync<object>(schema, """[{"n":2,"m":1}]""", Admin), Is.Not.Null);
        Assert.That(await ErrorsAsync(schema, "[{}]"), Is.EqualTo((string[])["body /0/n required", "body /0/m required"]));
        Assert.That(await ErrorsAsync(schema, """[{"n":1,"m":6}]"""), Is.EqualTo((string[])["body /0/n min", "body /0/m max"]));
        Assert.That(await ErrorsAsync(schema, """[{"n":6,"m":1}]"""), Is.EqualTo((string[])["body /0/n max"]));
    }

    [Test]
    public async Task AGroupOfATypedEntityIsTheSame()
    {
        var entity = Entity.Define<Account>("Account", e => e
            .Group(p => p.Scope(Admin).Render(r => r.Secret()), g => g.Property(a => a.Login, p => p.Length(2, 3)).Property(a => a.Roles, p => p.Count(0, 1)))
            .Property(a => a.Visits));

        var without = await Bodies.EchoAsync(entity, """{"login":"x","roles":[],"visits":1}""");
        var with = await Bodies.EchoAsync(entity, """{"login":"xy","roles":["a"],"visits":1}""", Admin);

        Assert.That(without.Body, Is.EqualTo("""{"visits":1}"""));
        Assert.That(with.Body, Is.EqualTo("""{"login":"xy","roles":["a"],"visits":1}"""));
    }

    static async Task<IReadOnlyList<string>> ErrorsAsync(Schema schema, string json)
    {
        var api = Api.Define("Group", a => a.Post(r => r.Scope(Admin).Params(p => p.Body(schema)).Action(_ => { })));
        return (await api.CallAsync("POST", "/", json)).Errors;
    }
}
