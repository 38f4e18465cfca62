using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Compatibility;

public sealed class StagesTests
{
    const string Sent = """{"id":1,"name":"Jim","password":"x"}""";

    static readonly Schema User = Schema.Object(e => e
        .Property("id", Schema.Integer, p => p.RenderOnly())
        .Property("name", Schema.String)
        .Property("password", Schema.String, p => p.ParamOnly()));

    static readonly object Held = new { Id = 1, Name = "Jim", Password = "x" };

    [Test]
    [Spec("M-294")]
    public async Task APropertyMayTakePartInOneStageOnly()
    {
        var answer = await Support.Rendering.OfAsync(Schema.ArrayOf(User), new[] { Held });

        Assert.That(await Bodies.ReadAsync(User, Sent), Is.EqualTo("""{"name":"Jim","password":"x"}"""));
        Assert.That(answer.Body, Is.EqualTo("""[{"id":1,"name":"Jim"}]"""));
    }

    [Test]
    [Spec("M-295")]
    public async Task StagesHoldForEveryKindOfPropertyAndAtEveryDepth()
    {
        var reference = Entity.Define("Referred", e => e.Property("in", Schema.Any, p => p.ParamOnly()).Property("out", Schema.Any, p => p.RenderOnly()));
        var schema = Schema.Object(e => e
            .Property("user", User)
            .Property("users", Schema.ArrayOf(User))
            .Property("map", Schema.MapOf(reference))
            .Property("list", Schema.ArrayOf(Schema.Integer), p => p.ParamOnly())
            .Property("ref", reference, p => p.RenderOnly()));

        var read = await Bodies.ReadAsync(schema, $$$"""{"user":{{{Sent}}},"users":[{{{Sent}}}],"map":{"k":{"in":1,"out":2}},"list":[1],"ref":{"in":1}}""");
        var answer = await Support.Rendering.OfAsync(Schema.ArrayOf(schema), new[]
        {
            new { User = Held, Users = new[] { Held }, Map = new Dictionary<string, object> { ["k"] = new { In = 1, Out = 2 } }, List = new[] { 1 }, Ref = new { In = 1, Out = 2 } },
        });

        Assert.That(read, Is.EqualTo(
            """{"user":{"name":"Jim","password":"x"},"users":[{"name":"Jim","password":"x"}],"map":{"k":{"in":1}},"list":[1]}"""));
        Assert.That(answer.Body, Is.EqualTo("""[{"user":{"id":1,"name":"Jim"},"users":[{"id":1,"name":"Jim"}],"map":{"k":{"out":2}},"ref":{"out":2}}]"""));
    }

    [Test]
    [Spec("M-296", "W-61")]
    public async Task AStageMayHaveWordsOfItsOwnThatWin()
    {
        var detail = Entity.Define("Detail", e => e.Property("a", Schema.Integer));
        var schema = Schema.Object(e => e
            .Property("kind", Schema.String, p => p.Render(r => r.As(Schema.Integer)))
            .Property("needed", Schema.Integer, p => p.Param(x => x.Required()))
            .Property("filled", Schema.Integer, p => p.Render(r => r.Default(7)))
            .Property("limited", Schema.Integer, p => p.AtMost(9).Param(x => x.AtMost(5)))
            .Property("detail", Schema.Any, p => p.Render(r => r.As(detail))));

        var wrong = await Bodies.ReadAsync(schema, """{"kind":"a","limited":6,"detail":{"a":1,"b":2}}""");
        var read = await Bodies.ReadAsync(schema, """{"kind":"a","needed":1,"limited":5,"detail":{"a":1,"b":2}}""");
        var answer = await Support.Rendering.OfAsync(Schema.ArrayOf(schema), new[] { new { Kind = "5", Limited = 6, Detail = new { A = 1, B = 2 } } });

        Assert.That(wrong, Is.EqualTo("body /limited max\nbody /needed required"));
        Assert.That(read, Is.EqualTo("""{"kind":"a","needed":1,"limited":5,"detail":{"a":1,"b":2}}"""));
        Assert.That(answer.Body, Is.EqualTo("""[{"kind":5,"filled":7,"limited":6,"detail":{"a":1}}]"""));
    }

    [Test]
    [Spec("M-296")]
    public async Task APropertyMayHaveAnotherNameInEachStage()
    {
        var schema = Schema.Object(e => e.Property("old", Schema.Integer, p => p.Render(r => r.Name("new"))));

        var answer = await Support.Rendering.OfAsync(Schema.ArrayOf(schema), new[] { new { Old = 1, New = 2 } });

        Assert.That(await Bodies.ReadAsync(schema, """{"old":1,"new":2}"""), Is.EqualTo("""{"old":1}"""));
        Assert.That(answer.Body, Is.EqualTo("""[{"new":2}]"""));
    }

    [Test]
    [Spec("M-297")]
    public async Task AStageOfWhichNothingIsSaidIsAsTheOther()
    {
        var schema = Schema.Object(e => e.Property("a", Schema.Integer, p => p.Required().Param(_ => { }).Render(_ => { })));

        Assert.That(await Bodies.ReadAsync(schema, "{}"), Is.EqualTo("body /a required"));
        Assert.That((await Support.Rendering.OfAsync(Schema.ArrayOf(schema), new[] { new { A = 1 } })).Body, Is.EqualTo("""[{"a":1}]"""));
    }

    [Test]
    [Spec("M-299")]
    public void StagesAreSaidOfPropertiesAndOfNothingElse()
    {
        var speakers = typeof(Schema).Assembly.GetExportedTypes()
            .Where(type => type.GetMethods().Any(m => m.Name is nameof(PropertyBuilder<,>.ParamOnly) or nameof(PropertyBuilder<,>.RenderOnly)));

        Assert.That(speakers, Is.EqualTo((Type[])[typeof(PropertyBuilder<,>)]));
    }

    [Test]
    [Spec("M-360")]
    public async Task AScopeMayHoldInOneStageOnly()
    {
        var schema = Schema.Object(e => e.Property("a", Schema.Integer, p => p.Render(r => r.Scope(Some.Full))));

        var without = await Bodies.EchoAsync(Schema.ArrayOf(schema), """[{"a":1}]""");
        var with = await Bodies.EchoAsync(Schema.ArrayOf(schema), """[{"a":1}]""", Some.Full);

        Assert.That((without.Body, with.Body), Is.EqualTo(("[{}]", """[{"a":1}]""")));
        Assert.That(await Bodies.ReadAsync(schema, """{"a":1}"""), Is.EqualTo("""{"a":1}"""));
    }

    [Test]
    public async Task WhatIsReadOnlyMayBeSentBackAndIsNeverSeen()
    {
        var entity = Entity.Define<Account>("Account", e => e.Property(a => a.Login, p => p.ReadOnly().Required()).Property(a => a.Visits));

        var read = await Bodies.GetAsync<Account>(entity, """{"login":"root","visits":2}""");
        var answer = await Support.Rendering.OfAsync(entity, new Account { Login = "ann", Visits = 1 });

        Assert.That((read!.Login, read.Visits), Is.EqualTo(("nobody", 2)));
        Assert.That(await Bodies.ReadAsync(entity, """{"login":["x"]}"""), Is.EqualTo("body /login type"));
        Assert.That((await Bodies.GetAsync<Account>(entity, "{}"))!.Login, Is.EqualTo("nobody"));
        Assert.That(answer.Body, Is.EqualTo("""{"login":"ann","visits":1}"""));
    }

    [Test]
    public async Task WhatIsReadOnlyIsNoStrangerToAStrictBody()
    {
        var schema = Schema.Object(e => e
            .Undeclared(UnknownMembers.Reject).Property("id", Schema.Integer, p => p.ReadOnly()).Property("at", Schema.Integer, p => p.RenderOnly()));

        Assert.That(await Bodies.ReadAsync(schema, """{"id":1}"""), Is.EqualTo("{}"));
        Assert.That(await Bodies.ReadAsync(schema, """{"at":1}"""), Is.EqualTo("body /at unknown"));
    }

    [Test]
    public async Task AValueIsComputedWhateverIsHeldOrSent()
    {
        var schema = Schema.Object(e => e
            .Property("first", Schema.String).Property("last", Schema.String)
            .Property("full", Schema.String, p => p.Value(o => $"{((IReadOnlyDictionary<string, object?>)o)["first"]} {((IReadOnlyDictionary<string, object?>)o)["last"]}")));

        var echo = await Bodies.EchoAsync(Schema.ArrayOf(schema), """[{"first":"Ann","last":"Lee","full":"Bob"}]""");
        var read = await Bodies.ReadAsync(schema, """{"full":5,"last":"Lee","first":"Ann"}""");

        Assert.That(echo.Body, Is.EqualTo("""[{"first":"Ann","last":"Lee","full":"Ann Lee"}]"""));
        Assert.That(read, Is.EqualTo("""{"first":"Ann","last":"Lee","full":"Ann Lee"}"""));
    }

    [Test]
    public async Task AValueOfATypedEntityIsComputedInBothStages()
    {
        var entity = Entity.Define<Sum>("Sum", e => e
            .Property(s => s.A).Property(s => s.B).Property(s => s.Total, p => p.Value(s => s.A + s.B))
            .Value("half", Schema.Number, (s, _) => (s.A + s.B) / 2m));

        var read = await Bodies.GetAsync<Sum>(entity, """{"a":1,"b":2,"total":9,"half":9}""");
        var answer = await Support.Rendering.OfAsync(entity, new Sum(1, 2, 9));

        Assert.That(read, Is.EqualTo(new Sum(1, 2, 3)));
        Assert.That(answer.Body, Is.EqualTo("""{"a":1,"b":2,"total":3,"half":1.5}"""));
    }

    [Test]
    public async Task AMemberTakesPartOnlyInObjectsThatMeetItsCondition()
    {
        var entity = Entity.Define<Choice>("Choice", e => e
            .Property(c => c.UseFoo).Property(c => c.Foo, p => p.Required().Length(2, 3).If(c => c.UseFoo)));

        Assert.That(await Bodies.ReadAsync(entity, """{"foo":"far too long"}"""), Is.EqualTo("""{"useFoo":false,"foo":null}"""));
        Assert.That(await Bodies.ReadAsync(entity, """{"foo":"far too long","useFoo":true}"""), Is.EqualTo("body /foo maxLength"));
        Assert.That(await Bodies.ReadAsync(entity, """{"useFoo":true}"""), Is.EqualTo("body /foo required"));
        Assert.That(await Bodies.ReadAsync(entity, """{"foo":"ab","useFoo":true}"""), Is.EqualTo("""{"useFoo":true,"foo":"ab"}"""));
        Assert.That((await Support.Rendering.OfAsync(entity, new Choice(false, "ab"))).Body, Is.EqualTo("""{"useFoo":false}"""));
        Assert.That((await Support.Rendering.OfAsync(entity, new Choice(true, "ab"))).Body, Is.EqualTo("""{"useFoo":true,"foo":"ab"}"""));
    }

    [Test]
    public async Task AConditionMayHoldInOneStageOnly()
    {
        var entity = Entity.Define<Choice>("Choice", e => e.Property(c => c.UseFoo).Property(c => c.Foo, p => p.Render(r => r.If(c => c.UseFoo))));

        var echo = await Bodies.EchoAsync(entity, """{"useFoo":false,"foo":"ab"}""");

        Assert.That(await Bodies.ReadAsync(entity, """{"foo":"ab"}"""), Is.EqualTo("""{"useFoo":false,"foo":"ab"}"""));
        Assert.That(echo.Body, Is.EqualTo("""{"useFoo":false}"""));
    }

    [Test]
    public async Task StructsAreComputedAndJudgedLikeOtherObjects()
    {
        var schema = Schema.ArrayOf(Schema.Object(e => e
            .Property("x", Schema.Integer, p => p.If(o => ((Point)o).X > 0)).Property("y", Schema.Integer, p => p.Value(o => ((Point)o).X * 2))));

        var answer = await Support.Rendering.OfAsync(schema, new[] { new Point(1), new Point(-1) });

        Assert.That(answer.Body, Is.EqualTo("""[{"x":1,"y":2},{"y":-2}]"""));
    }

    readonly record struct Point(int X);

    sealed record Sum(int A, int B, int Total);

    sealed record Choice(bool UseFoo, string? Foo);
}
