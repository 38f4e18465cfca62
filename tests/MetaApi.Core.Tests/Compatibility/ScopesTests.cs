using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Compatibility;

public sealed class ScopesTests
{
    static readonly Scope Admin = new("Admin");
    static readonly Scope Detail = new("Detail");
    static readonly Scope Local = new("Local", new Scope("Unused"));

    static readonly Schema Set = Of(("a", null), ("b", Admin), ("c", Admin & Detail), ("d", Admin | Detail));

    [TestCase("", "a")]
    [TestCase("Admin", "a b d")]
    [TestCase("Detail", "a d")]
    [TestCase("Admin Detail", "a b c d")]
    [Spec("M-344", "M-347", "M-349", "M-350")]
    public async Task APropertyShowsWhereItsConditionIsMet(string provided, string shown) =>
        Assert.That(await ShownAsync(Set, Provided(provided)), Is.EqualTo(shown));

    [Test]
    [Spec("M-349")]
    public async Task ConditionsNestAndTurnRound()
    {
        var schema = Of(("not", !Admin), ("both", !(Admin & Detail)), ("mixed", (Admin | Local) & !Detail), ("twice", !!Admin));

        Assert.That(await ShownAsync(schema), Is.EqualTo("not both"));
        Assert.That(await ShownAsync(schema, Admin), Is.EqualTo("both mixed twice"));
        Assert.That(await ShownAsync(schema, Local), Is.EqualTo("not both mixed"));
        Assert.That(await ShownAsync(schema, Admin, Detail), Is.EqualTo("twice"));
    }

    [Test]
    [Spec("M-343", "M-353")]
    public void AScopeIsAnObjectWithAName()
    {
        var (full, another, everyone) = (new Scope("Full"), new Scope("Full"), Scope.Of<Everyone>());

        Assert.That((full.Name, everyone.Name), Is.EqualTo(("Full", "Everyone")));
        Assert.That(full, Is.Not.EqualTo(another));
        Assert.That(Scope.Of<Everyone>(), Is.SameAs(everyone));
        Assert.That(() => new Scope(""), Throws.ArgumentException);
    }

    [Test]
    [Spec("M-345")]
    public async Task ScopesReachObjectsReferencesListsMapsAndUnionsInside()
    {
        var inner = Entity.Define("Inner", e => e.Property("s", Schema.Integer, p => p.Scope(Admin)).Property("n", Schema.Integer));
        var schema = Schema.Object(e => e
            .Property("inline", Schema.Object(i => i.Property("s", Schema.Integer, p => p.Scope(Admin))))
            .Property("ref", inner).Property("list", Schema.ArrayOf(inner)).Property("map", Schema.MapOf(inner)).Property("union", Schema.AnyOf(inner, Schema.Integer)));
        const string sent = """{"inline":{"s":1},"ref":{"s":1,"n":2},"list":[{"s":1}],"map":{"k":{"s":1}},"union":{"s":1}}""";

        var with = await Bodies.EchoAsync(Schema.ArrayOf(schema), $"[{sent}]", Admin);
        var without = await Bodies.EchoAsync(Schema.ArrayOf(schema), $"[{sent}]");

        Assert.That(with.Body, Is.EqualTo($"[{sent}]"));
        Assert.That(without.Body, Is.EqualTo("""[{"inline":{},"ref":{"n":2},"list":[{}],"map":{"k":{}},"union":{}}]"""));
    }

    [TestCase("", "{}")]
    [TestCase("Detail", "{}")]
    [TestCase("Admin", """{"profile":{}}""")]
    [TestCase("Admin Detail", """{"profile":{"brief":1}}""")]
    [Spec("M-346")]
    public async Task AnOuterPropertyThatIsOffHidesWhatIsInside(string provided, string body)
    {
        var schema = Entity.Define("User", e => e
            .Property("profile", Schema.Object(p => p.Property("brief", Schema.Integer, b => b.Scope(Detail))), p => p.Scope(Admin)));

        var answer = await Support.Rendering.OfAsync(schema, new { Profile = new { Brief = 1 } }, Provided(provided));

        Assert.That(answer.Body, Is.EqualTo(body));
    }

    [Test]
    [Spec("M-348")]
    public async Task ScopesOfTheApiTheNamespacesTheRouteAndLocksAreUnited()
    {
        var (a, b, c, d) = (new Scope("A"), new Scope("B"), new Scope("C"), new Scope("D"));
        var entity = Entity.Define("All", e => e.Property("x", Schema.Integer, p => p.Scope(a & b & c & d)));
        var api = Api.Define("Scopes", x => x.Scope(a).Namespace("/n", n => n.Scope(b)
            .Get("/all", r => r.Scope(c).Status(200, entity.Lock(d)).Action(call => call.Render(new { X = 1 })))
            .Get("/some", r => r.Status(200, entity.Lock(d)).Action(call => call.Render(new { X = 1 })))));

        Assert.That((await api.CallAsync("GET", "/n/all")).Body, Is.EqualTo("""{"x":1}"""));
        Assert.That((await api.CallAsync("GET", "/n/some")).Body, Is.EqualTo("{}"));
    }

    [Test]
    [Spec("M-351", "M-352")]
    public async Task AScopeIsProvidedWhereverOneThatIncludesItIs()
    {
        var user = new Scope("User");
        var staff = new Scope("Staff");
        var chief = new Scope("Chief", user, staff);
        var owner = new Scope("Owner", chief);
        var schema = Of(("user", user), ("both", user & staff), ("chief", chief), ("owner", owner));

        Assert.That(await ShownAsync(schema, user), Is.EqualTo("user"));
        Assert.That(await ShownAsync(schema, chief), Is.EqualTo("user both chief"));
        Assert.That(await ShownAsync(schema, owner), Is.EqualTo("user both chief owner"));
    }

    [Test]
    [Spec("M-351", "W-50")]
    public async Task WhatIsShownForTheBaseIsShownForTheDerivedClass()
    {
        var schema = Of(("everyone", Scope.Of<Everyone>()), ("boss", Scope.Of<Boss>()));

        Assert.That(await ShownAsync(schema, Scope.Of<Everyone>()), Is.EqualTo("everyone"));
        Assert.That(await ShownAsync(schema, Scope.Of<Boss>()), Is.EqualTo("everyone boss"));
    }

    [Test]
    [Spec("M-351")]
    public async Task ALockedScopeBringsWhatItIncludes()
    {
        var user = new Scope("User");
        var entity = Entity.Define("Locked", e => e.Property("user", Schema.Integer, p => p.Scope(user)).Property("inner", Schema.Object(i => i.Property("user", Schema.Integer, p => p.Scope(user)))));

        var answer = await Support.Rendering.OfAsync(entity.Lock(new Scope("Admin", user)), new { User = 1, Inner = new { User = 2 } });

        Assert.That(answer.Body, Is.EqualTo("""{"user":1,"inner":{"user":2}}"""));
    }

    [Test]
    [Spec("M-354", "M-357", "W-52")]
    public async Task AListOfScopesMeansAnyOfThem()
    {
        var schema = Schema.ArrayOf(Schema.Object(e => e.Property("a", Schema.Integer, p => p.Scope(Admin, Detail)).Property("b", Schema.Integer, p => p.Scope())));

        Assert.That(await ShownAsync(schema, Detail), Is.EqualTo("a b"));
        Assert.That(await ShownAsync(schema), Is.EqualTo("b"));
    }

    [Test]
    [Spec("M-355", "M-356", "W-51")]
    public async Task ScopesOfTheSameNameAreNotTheSameScope()
    {
        var mine = new Scope("$post fullName");
        var schema = Of(("a", mine));

        Assert.That(await ShownAsync(schema, mine), Is.EqualTo("a"));
        Assert.That(await ShownAsync(schema, new Scope("$post fullName")), Is.Empty);
    }

    [Test]
    [Spec("M-358")]
    public void NullIsNoScope()
    {
        Assert.That(() => Api.Define("Null", a => a.Scope((Scope)null!).Get(r => r.Action(_ => { }))), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => Some.Note.Lock((Scope)null!), Throws.InstanceOf<ArgumentException>());
    }

    [Test]
    [Spec("M-359", "W-61")]
    public async Task MethodsProvideNoScopes()
    {
        var schema = Of(("get", new Scope("$get")), ("a", null));

        Assert.That(await ShownAsync(schema), Is.EqualTo("a"));
    }

    static Schema Of(params (string Name, ScopeCondition? Condition)[] members) => Schema.ArrayOf(Schema.Object(e =>
    {
        foreach (var (name, condition) in members)
            e.Property(name, Schema.Integer, p => _ = condition is null ? p : p.Scope(condition));
    }));

    static Scope[] Provided(string names) => [.. names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => name == "Admin" ? Admin : Detail)];

    /// <summary>Which members leave, after having been read.</summary>
    static async Task<string> ShownAsync(Schema schema, params Scope[] scopes)
    {
        string[] names = ["a", "b", "c", "d", "not", "both", "mixed", "twice", "user", "chief", "owner", "everyone", "boss", "get"];
        var all = $$"""[{{{string.Join(',', names.Select(n => $"\"{n}\":1"))}}}]""";

        var echo = await Bodies.EchoAsync(schema, all, scopes);

        return string.Join(' ', echo.Body.Split('"').Where((_, i) => i % 2 == 1));
    }

    class Everyone;

    sealed class Boss : Everyone;
}
