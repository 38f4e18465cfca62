using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Compatibility;

public sealed class LocksTests
{
    static readonly Scope Xxx = new("Xxx");
    static readonly Scope Yyy = new("Yyy");

    static readonly Entity Inner = Entity.Define("Inner", e => e
        .Property("id", Schema.Integer)
        .Property("x", Schema.Integer, p => p.Scope(Xxx))
        .Property("y", Schema.Integer, p => p.Scope(Yyy))
        .Property("f", Schema.Integer, p => p.Default(9)));

    static readonly Entity Outer = Entity.Define("Outer", e => e
        .Property("id", Schema.Integer)
        .Property("x", Schema.Integer, p => p.Scope(Xxx))
        .Property("y", Schema.Integer, p => p.Scope(Yyy))
        .Property("inner", Inner)
        .Property("inline", Schema.Object(i => i.Property("x", Schema.Integer, p => p.Scope(Xxx)))));

    const string Full = """{"id":1,"x":2,"y":3,"inner":{"id":4,"x":5,"y":6,"f":7},"inline":{"x":8}}""";

    [Test]
    [Spec("M-335", "M-336", "M-339")]
    public async Task ALockedScopeReachesEverythingInside()
    {
        var echo = await Bodies.EchoAsync(Outer.Lock(Xxx), Full);

        Assert.That(echo.Body, Is.EqualTo("""{"id":1,"x":2,"inner":{"id":4,"x":5,"f":7},"inline":{"x":8}}"""));
    }

    [Test]
    [Spec("M-335", "W-61")]
    public async Task EveryOptionOfAReferenceIsFixedByAWord()
    {
        var locked = Outer.Exclude("inline").DiscardMissing().Undeclared(UnknownMembers.Reject).Coerce(Coercion.Strict).Lock(Xxx);

        Assert.That(await Bodies.GetAsync<Record>(locked, """{"x":1}"""), Has.Count.EqualTo(1));
        Assert.That(await ErrorsAsync(locked, """{"x":"1","inline":{},"inner":{"id":"4","z":1}}"""), Is.EqualTo((string[])
        [
            "body /x type", "body /inline unknown", "body /inner/id type", "body /inner/z unknown",
        ]));
    }

    [Test]
    [Spec("M-337", "M-338", "W-39")]
    public async Task LockedScopesAddUpWithEachOtherAndWithThoseOfTheRoute()
    {
        var chained = await Bodies.EchoAsync(Outer.Lock(Xxx).Lock(Yyy), Full);
        var besideRoute = await Bodies.EchoAsync(Outer.Lock(Xxx), Full, Yyy);

        Assert.That(chained.Body, Is.EqualTo("""{"id":1,"x":2,"y":3,"inner":{"id":4,"x":5,"y":6,"f":7},"inline":{"x":8}}"""));
        Assert.That(besideRoute.Body, Is.EqualTo(chained.Body));
    }

    [Test]
    [Spec("M-338")]
    public async Task ExclusionsAddUpAndTheLastWordAboutUndeclaredMembersHolds()
    {
        var twice = Outer.Exclude("id").Exclude("inner", "inline");
        var back = Outer.Undeclared(UnknownMembers.Reject).Undeclared(UnknownMembers.Drop);

        Assert.That((await Bodies.EchoAsync(twice, Full, Xxx)).Body, Is.EqualTo("""{"x":2}"""));
        Assert.That(await Bodies.ReadAsync(back, """{"z":1}"""), Is.EqualTo("{}"));
    }

    [Test]
    [Spec("M-339")]
    public async Task AnExclusionReachesTheFirstLevelOnly()
    {
        var echo = await Bodies.EchoAsync(Outer.Exclude("id"), Full);

        Assert.That(echo.Body, Is.EqualTo("""{"inner":{"id":4,"f":7},"inline":{}}"""));
    }

    [Test]
    [Spec("M-340")]
    public async Task ALockInsideAffectsItsPartOnly()
    {
        var outer = Entity.Define("Around", e => e
            .Property("x", Schema.Integer, p => p.Scope(Xxx)).Property("f", Schema.Integer, p => p.Default(1)).Property("inner", Inner.DiscardMissing().Lock(Xxx)));

        var echo = await Bodies.EchoAsync(outer, """{"x":1,"inner":{"x":2}}""");

        Assert.That(echo.Body, Is.EqualTo("""{"f":1,"inner":{"x":2}}"""));
    }

    [Test]
    [Spec("M-341")]
    public async Task ALockOfNothingChangesNothing() =>
        Assert.That((await Bodies.EchoAsync(Outer.Lock().Exclude(), Full)).Body, Is.EqualTo("""{"id":1,"inner":{"id":4,"f":7},"inline":{}}"""));

    [Test]
    [Spec("W-09", "W-10")]
    public async Task AReferenceMayKeepOutTheScopesAroundIt()
    {
        var outer = Entity.Define("Around", e => e
            .Property("x", Schema.Integer, p => p.Scope(Xxx))
            .Property("closed", Inner.LockOnly())
            .Property("own", Inner.LockOnly(Yyy))
            .Property("open", Inner));

        var echo = await Bodies.EchoAsync(
            outer, """{"x":1,"closed":{"x":2,"y":3},"own":{"x":4,"y":5},"open":{"x":6,"y":7}}""", Xxx);

        Assert.That(echo.Body, Is.EqualTo("""{"x":1,"closed":{"f":9},"own":{"y":5,"f":9},"open":{"x":6,"f":9}}"""));
    }

    [Test]
    [Spec("W-10")]
    public async Task WhatKeepsScopesOutKeepsThemOutOfEverythingInside()
    {
        var whole = await Bodies.EchoAsync(Outer.LockOnly(Yyy), Full, Xxx);
        var opened = await Bodies.EchoAsync(Outer.LockOnly(Yyy).Lock(Xxx), Full);
        var change = await Bodies.GetAsync<Record>(Outer.LockOnly(Yyy).Patch(), Full, Xxx);

        Assert.That(whole.Body, Is.EqualTo("""{"id":1,"y":3,"inner":{"id":4,"y":6,"f":7},"inline":{}}"""));
        Assert.That(opened.Body, Is.EqualTo("""{"id":1,"x":2,"y":3,"inner":{"id":4,"x":5,"y":6,"f":7},"inline":{"x":8}}"""));
        Assert.That(change!.Keys, Is.EqualTo((string[])["id", "y", "inner", "inline"]));
    }

    [Test]
    public async Task TheReferenceSaysMoreAboutUndeclaredMembersThanTheEntity()
    {
        var strict = Entity.Define("Strict", e => e.Undeclared(UnknownMembers.Reject).Property("a", Schema.Integer));
        var tolerant = Entity.Define("Tolerant", e => e.Undeclared(UnknownMembers.Drop).Property("a", Schema.Integer));

        Assert.That(await Bodies.ReadAsync(strict.Undeclared(UnknownMembers.Drop), """{"z":1}"""), Is.EqualTo("{}"));
        Assert.That(await Bodies.ReadAsync(tolerant.Undeclared(UnknownMembers.Reject), """{"z":1}"""), Is.EqualTo("body /z unknown"));
    }

    [Test]
    public async Task CoercionIsDecidedByTheNearestWord()
    {
        var schema = Schema.Object(e => e
            .Coerce(Coercion.Strict)
            .Property("strict", Schema.Integer)
            .Property("lenient", Schema.Integer, p => p.Coerce(Coercion.Lenient))
            .Property("list", Schema.ArrayOf(Schema.Integer).Coerce(Coercion.Lenient)));

        Assert.That(await Bodies.ReadAsync(schema, """{"strict":"1","lenient":"2","list":["3"]}"""), Is.EqualTo("body /strict type"));
        Assert.That(await Bodies.ReadAsync(schema, """{"strict":1,"lenient":"2","list":["3"]}"""), Is.EqualTo("""{"strict":1,"lenient":2,"list":[3]}"""));
    }

    [Test]
    public async Task CoercionIsDecidedByTheNearestWordWhileRenderingToo()
    {
        var schema = Schema.ArrayOf(Schema.Object(e => e
            .Coerce(Coercion.Strict).Property("strict", Schema.Integer).Property("lenient", Schema.Integer, p => p.Coerce(Coercion.Lenient))));

        var answer = await Support.Rendering.OfAsync(schema, new[] { new { Strict = "1", Lenient = "2" } });

        Assert.That(answer.Fault!.Message, Is.EqualTo("The reply breaks its declaration: '/0/strict' type (expected integer)."));
    }

    static async Task<IReadOnlyList<string>> ErrorsAsync(Schema schema, string json) =>
        (await Bodies.EchoAsync(schema, json)).Errors;
}
