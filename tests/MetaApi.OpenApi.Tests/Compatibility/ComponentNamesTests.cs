using MetaApi.OpenApi.Tests.Support;

namespace MetaApi.OpenApi.Tests.Compatibility;

public sealed class ComponentNamesTests
{
    static readonly Scope Bar = new("Bar");

    static readonly Scope Foo = new("Foo");

    static Entity Scoped(string name, ScopeCondition condition) => Entity.Define(name, e => e
        .Property("plain", Schema.String)
        .Property("scoped", Schema.String, p => p.Scope(condition)));

    /// <summary>The components of a route's own schema: a reply in JSON can be refused by <c>Accept</c> (406), so a problem stands beside them.</summary>
    static IEnumerable<string> Rendered(Schema schema, params Scope[] scopes) =>
        Document.Components(api => api.Get("/a", r => r.Scope(scopes).Status(200, schema).Action(_ => { }))).Names().Except(["Problem"]);

    sealed class Inner
    {
        public sealed record Note(string Title);
    }

    sealed class Other
    {
        public sealed record Note(string Text);
    }

    [Test]
    [Spec("M-419")]
    public void AnEntityOfAClassIsNamedAfterItAndTwoOfANameAreTold()
    {
        var one = Schema.ArrayOf(Entity.Of<Inner.Note>());
        var two = Schema.Object(e => e.Property("one", one).Property("two", Entity.Of<Other.Note>()));
        var named = Schema.Object(e => e.Property("one", one).Property("two", Entity.Of<Other.Note>(name: "OtherNote")));

        Assert.That(Rendered(one), Is.EqualTo(["Note"]));
        Assert.That(() => Rendered(two), Throws.TypeOf<ApiDeclarationException>().With.Message.Contains("'Note' has the name of another entity"));
        Assert.That(Rendered(named), Is.EqualTo(["Note", "OtherNote"]));
    }

    [Test]
    [Spec("M-420")]
    public void ANameIsGivenWithTheEntityOrForAVariantAndIsNeverEmpty()
    {
        Assert.That(Rendered(Scoped("Note", Foo).Within("plain").Named("PlainNote")), Is.EqualTo(["PlainNote"]));
        Assert.That(() => Entity.Define("", _ => { }), Throws.ArgumentException);
        Assert.That(() => Scoped("Note", Foo).Named(""), Throws.ArgumentException);
    }

    [Test]
    [Spec("M-422")]
    public void OnlyScopesThatAreAskedForAndProvidedAreNamed()
    {
        var entity = Entity.Define("Note", e => e
            .Property("a", Schema.String, p => p.Scope(Foo))
            .Property("b", Schema.String, p => p.Scope(Bar)));

        Assert.That(Rendered(entity.Lock(Bar), new Scope("Unused")), Is.EqualTo(["Note_Bar"]));
        Assert.That(Rendered(entity), Is.EqualTo(["Note"]));
    }

    [Test]
    [Spec("M-423", "M-426")]
    public void ScopesOfWhatIsInsideAreNamedOutsideInOrderOfTheirNames()
    {
        var outer = Entity.Define("Outer", e => e.Property("foo", Scoped("WithFoo", Foo)).Property("bar", Scoped("WithBar", Bar)));

        Assert.That(Rendered(outer, Foo, Bar), Is.EqualTo(["Outer_Bar_Foo", "WithBar_Bar", "WithFoo_Foo"]));
    }

    [Test]
    [Spec("M-424")]
    public void OfAConditionItsPartsAreNamed()
    {
        Assert.That(Rendered(Scoped("Note", Foo & Bar), Foo, Bar), Is.EqualTo(["Note_Bar_Foo"]));
        Assert.That(Rendered(Scoped("Note", Foo & Bar), Foo), Is.EqualTo(["Note"]));
    }

    [Test]
    [Spec("M-425")]
    public void OfAScopeThatIncludesAnotherTheOneAskedForIsNamed()
    {
        var user = new Scope("User");
        var admin = new Scope("Admin", user);

        Assert.That(Rendered(Scoped("Note", user), admin), Is.EqualTo(["Note_User"]));
    }

    [Test]
    [Spec("W-10")]
    public void ScopesThatAReferenceKeepsOutShowNeitherInsideNorInItsName()
    {
        var inner = Scoped("Inner", Foo);
        var outer = Entity.Define("Outer", e => e.Property("open", inner).Property("closed", inner.LockOnly()));

        Assert.That(Rendered(outer, Foo), Is.EqualTo(["Inner", "Inner_Foo", "Outer_Foo"]));
        Assert.That(Rendered(Entity.Define("Outer", e => e.Property("closed", inner.LockOnly())), Foo), Is.EqualTo(["Inner", "Outer"]));
    }

    [Test]
    [Spec("M-427", "W-55")]
    public void AnObjectWithoutANameStandsWhereItIs()
    {
        var document = Document.Of(api => api.Get("/a", r => r
            .Status(200, Schema.ArrayOf(Schema.Object(e => e.Property("a", Schema.String)))).Action(_ => { })));

        Assert.That(document["components"]!["schemas"].Names(), Is.EqualTo(["Problem"]));
        Assert.That(document.Objects().Select(o => o["properties"]?["a"]).Count(a => a is not null), Is.EqualTo(1));
    }

    [Test]
    [Spec("M-429", "W-55")]
    public void AConditionWithinAConditionIsDocumented()
    {
        var nested = Scoped("Note", Foo & (Bar | new Scope("Baz")));

        Assert.That(Rendered(nested, Foo, Bar), Is.EqualTo(["Note_Bar_Foo"]));
    }

    [Test]
    [Spec("M-430", "W-51", "W-55")]
    public void EveryScopeHasANameAndTwoOfOneNameHaveTwoComponents()
    {
        var (first, second) = (new Scope("Same"), new Scope("Same"));
        var entity = Entity.Define("Note", e => e
            .Property("a", Schema.String, p => p.Scope(first))
            .Property("b", Schema.String, p => p.Scope(second)));

        Assert.That(() => new Scope(""), Throws.ArgumentException);
        Assert.That(Rendered(Schema.Object(e => e.Property("x", entity.Lock(first)).Property("y", entity.Lock(second)))), Is.EqualTo(["Note_Same", "Note_Same2"]));
    }
}
