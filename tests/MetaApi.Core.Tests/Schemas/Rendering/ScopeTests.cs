using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Schemas.Rendering;

public sealed class ScopeTests
{
    static readonly Scope Full = new("Full");
    static readonly Scope Staff = new("Staff");

    static readonly Entity Inner = Entity.Define("Inner", e => e
        .Property("a", Schema.Integer)
        .Property("b", Schema.Integer, p => p.Scope(Full)));

    static readonly Entity Outer = Entity.Define("Outer", e => e
        .Property("a", Schema.Integer)
        .Property("b", Schema.Integer, p => p.Scope(Full))
        .Property("c", Schema.Integer, p => p.Scope(Full, Staff))
        .Property("inner", Inner)
        .Property("inners", Schema.ArrayOf(Inner.Lock(Full)))
        .Property("inline", Schema.Object(i => i.Property("b", Schema.Integer, p => p.Scope(Staff)))));

    static readonly object Value = new
    {
        a = 1,
        b = 2,
        c = 3,
        inner = new { a = 4, b = 5 },
        inners = new[] { new { a = 6, b = 7 } },
        inline = new { b = 8 },
    };

    [Test]
    [Spec("M-200")]
    public async Task ScopedMembersStayWithoutTheirScope()
    {
        var answer = await Support.Rendering.OfAsync(Outer, Value);

        Assert.That(answer.Body, Is.EqualTo("""{"a":1,"inner":{"a":4},"inners":[{"a":6,"b":7}],"inline":{}}"""));
    }

    [Test]
    [Spec("M-200")]
    [Spec("M-345")]
    public async Task AScopeOfTheRouteHoldsAtEveryDepth()
    {
        var answer = await Support.Rendering.OfAsync(Outer, Value, Full);

        Assert.That(answer.Body, Is.EqualTo("""{"a":1,"b":2,"c":3,"inner":{"a":4,"b":5},"inners":[{"a":6,"b":7}],"inline":{}}"""));
    }

    [Test]
    [Spec("M-347", "M-354")]
    public async Task AnyOfTheScopesOfAMemberLetsItLeave()
    {
        var answer = await Support.Rendering.OfAsync(Outer, Value, Staff);

        Assert.That(answer.Body, Is.EqualTo("""{"a":1,"c":3,"inner":{"a":4},"inners":[{"a":6,"b":7}],"inline":{"b":8}}"""));
    }

    [Test]
    [Spec("M-230")]
    [Spec("M-339")]
    public async Task ALockReachesThroughReferences()
    {
        var answer = await Support.Rendering.OfAsync(Outer.Lock(Full), Value);

        Assert.That(answer.Body, Is.EqualTo("""{"a":1,"b":2,"c":3,"inner":{"a":4,"b":5},"inners":[{"a":6,"b":7}],"inline":{}}"""));
    }

    [Test]
    [Spec("M-337")]
    public async Task ALockAddsToTheScopesOfTheRoute()
    {
        var answer = await Support.Rendering.OfAsync(Outer.Lock(Full), Value, Staff);

        Assert.That(answer.Body, Is.EqualTo("""{"a":1,"b":2,"c":3,"inner":{"a":4,"b":5},"inners":[{"a":6,"b":7}],"inline":{"b":8}}"""));
    }

    [Test]
    public async Task ALockDoesNotChangeTheEntity()
    {
        _ = Outer.Lock(Full);

        var answer = await Support.Rendering.OfAsync(Outer, Value);

        Assert.That(answer.Body, Does.Not.Contain("\"b\":2"));
    }

    [Test]
    [Spec("M-340")]
    public async Task ALockInsideARecursionHoldsBelowIt()
    {
        Entity? tree = null;
        tree = Entity.Define("Tree", e => e
            .Property("full", Schema.Integer, p => p.Scope(Full))
            .Property("child", tree!.Lock(Full)));

        var answer = await Support.Rendering.OfAsync(tree, new { full = 1, child = new { full = 2, child = new { full = 3 } } });

        Assert.That(answer.Body, Is.EqualTo("""{"child":{"full":2,"child":{"full":3}}}"""));
    }

    [Test]
    [Spec("M-348")]
    public async Task ScopesOfNamespacesAndOfTheRouteAddUp()
    {
        var api = Api.Define("Scopes", a => a.Scope(Full).Namespace("/n", n => n.Get(r => r
            .Scope(Staff)
            .Status(200, Outer)
            .Action(call => call.Render(Value)))));

        var answer = await api.CallAsync("GET", "/n");

        Assert.That(answer.Body, Is.EqualTo(
            """{"a":1,"b":2,"c":3,"inner":{"a":4,"b":5},"inners":[{"a":6,"b":7}],"inline":{"b":8}}"""));
    }

    [Test]
    [Spec("M-344")]
    public async Task ScopedMembersAreReadOnlyWhereTheirScopeIsProvided()
    {
        var api = Api.Define("Scopes", a => a
            .Post("/without", r => Echo(r))
            .Post("/with", r => Echo(r.Scope(Full))));

        var without = await api.CallAsync("POST", "/without", """{"inner":{"a":1,"b":2}}""");
        var with = await api.CallAsync("POST", "/with", """{"inner":{"a":1,"b":2}}""");

        Assert.That(without.Body, Is.EqualTo("""{"a":1}"""));
        Assert.That(with.Body, Is.EqualTo("""{"a":1,"b":2}"""));
    }

    static void Echo(ApiRouteBuilder route) => route
        .Params(p => p.Property("inner", Inner))
        .Status(200, Inner.Lock(Full))
        .Action(call => call.Render(call.Params.Get<Record>("inner")));
}
