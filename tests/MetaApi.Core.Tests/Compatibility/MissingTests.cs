using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Compatibility;

public sealed class MissingTests
{
    static readonly Entity Inner = Entity.Define("Inner", e => e
        .Property("a", Schema.Integer, p => p.Required())
        .Property("b", Schema.Integer, p => p.Default(2))
        .Property("c", Schema.Integer, p => p.Render(r => r.Value(_ => 3)))
        .Property("d", Schema.Integer.Nullable()));

    static readonly Entity Outer = Entity.Define("Outer", e => e
        .Property("x", Schema.Integer, p => p.Required())
        .Property("y", Schema.Integer, p => p.Default(5))
        .Property("inner", Inner)
        .Property("inners", Schema.ArrayOf(Inner)));

    [Test]
    [Spec("M-283")]
    public async Task WhatIsMissingStaysApartFromWhatIsNull()
    {
        var schema = Schema.Object(e => e
            .Property("foo", Schema.String).Property("bar", Schema.String.Nullable()).Property("list", Schema.ArrayOf(Schema.Any))
            .Property("inner", Schema.Object(i => i.Property("a", Schema.Any)).Nullable()));

        Assert.That(await Bodies.ReadAsync(schema, """{"foo":"x"}"""), Is.EqualTo("""{"foo":"x"}"""));
        Assert.That(await Bodies.ReadAsync(schema, """{"bar":null,"inner":null,"list":[]}"""), Is.EqualTo("""{"bar":null,"list":[],"inner":null}"""));
        Assert.That(await Bodies.ReadAsync(schema, """{"inner":{}}"""), Is.EqualTo("""{"inner":{}}"""));
    }

    [Test]
    [Spec("M-284")]
    public async Task UndeclaredMembersAreDroppedAtEveryDepth()
    {
        var read = await Bodies.ReadAsync(Outer, """{"x":1,"y":2,"z":3,"inner":{"a":1,"q":2},"inners":[{"a":1,"b":2,"p":9}]}""");

        Assert.That(read, Is.EqualTo("""{"x":1,"y":2,"inner":{"a":1,"b":2},"inners":[{"a":1,"b":2}]}"""));
    }

    [Test]
    [Spec("M-285", "M-287", "M-342", "W-47")]
    public async Task NothingIsRequiredOrFilledInWhereMissingIsDiscarded()
    {
        var partial = Outer.DiscardMissing();

        Assert.That(await Bodies.ReadAsync(partial, "{}"), Is.EqualTo("{}"));
        Assert.That(await Bodies.ReadAsync(partial, """{"inner":{},"inners":[{},{"b":1}]}"""), Is.EqualTo("""{"inner":{},"inners":[{},{"b":1}]}"""));
        Assert.That(await Bodies.ReadAsync(Outer, "{}"), Is.EqualTo("body /x required"));
    }

    [Test]
    [Spec("M-285")]
    public async Task WhatIsThereIsJudgedWhereMissingIsDiscarded() =>
        Assert.That(await Bodies.ReadAsync(Outer.DiscardMissing(), """{"x":null,"inner":{"a":"b","d":null}}"""), Is.EqualTo("body /x null\nbody /inner/a type"));

    [Test]
    [Spec("M-285", "M-286", "W-47")]
    public async Task NothingIsFilledInWhileRenderingWhereMissingIsDiscarded()
    {
        var value = new Dictionary<string, object?> { ["inner"] = new Dictionary<string, object?> { ["d"] = null }, ["inners"] = new[] { new { a = 1 } } };

        var whole = await Support.Rendering.OfAsync(Outer.DiscardMissing(), value);
        var filled = await Support.Rendering.OfAsync(Inner, new { A = 1 });

        Assert.That(whole.Body, Is.EqualTo("""{"inner":{"d":null},"inners":[{"a":1}]}"""));
        Assert.That(filled.Body, Is.EqualTo("""{"a":1,"b":2,"c":3}"""));
    }

    [Test]
    [Spec("M-288")]
    public async Task ExcludedMembersAreLeftOutAtTheFirstLevelOnly()
    {
        var entity = Entity.Define("Named", e => e
            .Property("name", Schema.String, p => p.Required()).Property("age", Schema.Integer).Property("friend", Schema.Object(f => f.Property("name", Schema.String))));
        var excluded = entity.Exclude("name");

        var read = await Bodies.ReadAsync(excluded, """{"name":"Ann","age":1,"friend":{"name":"Bob"}}""");
        var rendered = await Support.Rendering.OfAsync(excluded, new { Name = "Ann", Age = 1, Friend = new { Name = "Bob" } });

        Assert.That(read, Is.EqualTo("""{"age":1,"friend":{"name":"Bob"}}"""));
        Assert.That(rendered.Body, Is.EqualTo("""{"age":1,"friend":{"name":"Bob"}}"""));
    }

    [Test]
    [Spec("M-289", "M-290", "W-43")]
    public async Task EachUndeclaredMemberIsAnErrorBesideTheOthersWhereTheyAreRejected()
    {
        var schema = Schema.Object(e => e
            .Undeclared(UnknownMembers.Reject)
            .Property("a", Schema.Integer, p => p.Required())
            .Property("id", Schema.Integer, p => p.RenderOnly())
            .Property("secret", Schema.Integer, p => p.Scope(Some.Full))
            .Property("o", Schema.Object(o => o.Property("b", Schema.Integer))));

        var read = await Bodies.ReadAsync(schema, """{"id":1,"secret":2,"z":3,"o":{"b":"x","c":1}}""");

        Assert.That(read.Split('\n'), Is.EquivalentTo((string[])
        [
            "body /id unknown", "body /secret unknown", "body /z unknown", "body /o/b type", "body /o/c unknown", "body /a required",
        ]));
    }

    [Test]
    [Spec("M-289")]
    public async Task AReferenceDecidesAboutUndeclaredMembersAndWhatIsInsideMayDecideOtherwise()
    {
        var tolerant = Entity.Define("Tolerant", e => e.Undeclared(UnknownMembers.Drop).Property("a", Schema.Integer));
        var entity = Entity.Define("Strict", e => e.Property("t", tolerant).Property("n", Schema.Object(n => n.Property("a", Schema.Integer))));

        Assert.That(await Bodies.ReadAsync(entity, """{"x":1}"""), Is.EqualTo("{}"));
        Assert.That(
            await Bodies.ReadAsync(entity.Undeclared(UnknownMembers.Reject), """{"x":1,"t":{"y":1},"n":{"z":1}}"""),
            Is.EqualTo("body /x unknown\nbody /n/z unknown"));
    }

    [Test]
    [Spec("M-290")]
    public async Task TheQueryIsNoPartOfAStrictBody()
    {
        var api = Api.Define("Strict", a => a.Post("/:id", r => r
            .Params(p => p.Path("id").Query("q").Body(Entity.Define("Strict", e => e.Undeclared(UnknownMembers.Reject).Property("a", Schema.Integer))))
            .Action(_ => { })));

        var answer = await api.CallAsync("POST", "/1?q=1", """{"a":1}""");

        Assert.That(answer.Status, Is.EqualTo(200));
    }

    [Test]
    [Spec("M-290")]
    public async Task UndeclaredMembersOfWhatIsRenderedNeverFail()
    {
        var entity = Entity.Define("Strict", e => e.Undeclared(UnknownMembers.Reject).Property("a", Schema.Integer));

        var answer = await Support.Rendering.OfAsync(entity, new { A = 1, B = 2 });

        Assert.That(answer.Body, Is.EqualTo("""{"a":1}"""));
    }

    [Test]
    [Spec("M-291", "M-292", "M-293", "W-49")]
    public async Task OnlyPublicPropertiesOfAnObjectAreRead()
    {
        var schema = Schema.Object(e => e
            .Property("shown", Schema.Integer).Property("hidden", Schema.Integer).Property("method", Schema.Integer).Property("getHashCode", Schema.Integer)
            .Property("computed", Schema.Integer, p => p.Render(r => r.Value(_ => 4))));

        var answer = await Support.Rendering.OfAsync(schema, new Guarded());

        Assert.That(answer.Body, Is.EqualTo("""{"shown":1,"computed":4}"""));
    }

    [Test]
    [Spec("M-293")]
    public async Task ARequiredMemberThatAnObjectLacksIsAFaultWithItsPointer()
    {
        var answer = await Support.Rendering.OfAsync(Schema.Object(e => e.Property("gone", Schema.Integer, p => p.Required())), new Guarded());

        Assert.That(answer.Fault!.Message, Is.EqualTo("The reply breaks its declaration: '/gone' required."));
    }

    sealed class Guarded
    {
        public int Shown => 1;

        internal int Hidden => 2;

        public static int Method() => 3;
    }
}
