using MetaApi.OpenApi.Tests.Support;

namespace MetaApi.OpenApi.Tests.Schemas;

public sealed class ComponentsTests
{
    static readonly Scope Full = new("Full");

    static readonly Scope Admin = new("Admin");

    static readonly Entity Plain = Entity.Define("Plain", e => e.Property("a", Schema.String));

    static readonly Entity Tree = Entity.Define("Tree", e => e
        .Property("name", Schema.String)
        .Property("children", Schema.ArrayOf(Tree!)));

    static readonly Entity Account = Entity.Define("Account", e => e
        .Property("name", Schema.String)
        .Property("password", Schema.String, p => p.ParamOnly())
        .Property("balance", Schema.Number, p => p.Scope(Full))
        .Property("log", Schema.String, p => p.Scope(Admin))
        .Property("reset", Schema.Boolean, p => p.Scope(Admin).ParamOnly()));

    static readonly Entity Outer = Entity.Define("Outer", e => e.Property("account", Account));

    static JsonNames BodyAndAnswer(Schema body, Schema answer, params Scope[] scopes) => new(Document.Components(api => api
        .Post("/x", r => r.Scope(scopes).Params(p => p.Property("in", body)).Status(200, answer).Action(_ => { }))));

    sealed record JsonNames(System.Text.Json.Nodes.JsonObject Components)
    {
        public IEnumerable<string> Names => Components.Names().Where(n => n != "Problem");
    }

    [Test]
    [Spec("M-421")]
    public void AnEntityThatReadsAsItRendersIsOneComponent() =>
        Assert.That(BodyAndAnswer(Plain, Plain).Names, Is.EqualTo(["Plain"]));

    [Test]
    [Spec("M-421", "M-426")]
    public void AnEntityThatReadsDifferentlyHasAComponentForReading()
    {
        var components = BodyAndAnswer(Account, Account).Components;

        Assert.That(components["Account"]!["properties"].Names(), Is.EqualTo(["name"]));
        Assert.That(components["AccountParam"]!["properties"].Names(), Is.EqualTo(["name", "password"]));
    }

    [Test]
    public void WhatContainsADifferenceIsDifferent()
    {
        var components = BodyAndAnswer(Outer, Outer).Components;

        Assert.That((string?)components["OuterParam"]!["properties"]!["account"]!["$ref"], Does.EndWith("/AccountParam"));
        Assert.That((string?)components["Outer"]!["properties"]!["account"]!["$ref"], Does.EndWith("/Account"));
    }

    [Test]
    [Spec("M-323", "M-414")]
    public void AnEntityMayContainItself()
    {
        var components = BodyAndAnswer(Tree, Tree).Components;

        Assert.That(components.Names(), Is.EquivalentTo(["Tree", "Problem"]));
        Assert.That((string?)components["Tree"]!["properties"]!["children"]!["items"]!["$ref"], Is.EqualTo("#/components/schemas/Tree"));
    }

    [Test]
    [Spec("M-423")]
    public void ScopesAppearInOrderOfTheirNames() =>
        Assert.That(BodyAndAnswer(Schema.String, Account.Lock(Full, Admin)).Names, Is.EqualTo(["Account_Admin_Full"]));

    [Test]
    public void ALockOfTheEntityAndAScopeOfTheRouteAreTheSame() =>
        Assert.That(BodyAndAnswer(Schema.String, Schema.ArrayOf(Account.Lock(Full)), Full).Names, Is.EqualTo(["Account_Full"]));

    [Test]
    [Spec("M-054")]
    public void TheScopesOfARouteHoldForItsBodyToo() =>
        Assert.That(BodyAndAnswer(Account, Schema.String, Full).Names, Is.EqualTo(["AccountParam_Full"]));

    [Test]
    [Spec("M-422")]
    public void ScopesThatChangeNothingAreNotNamed()
    {
        var reset = Entity.Define("Reset", e => e
            .Property("name", Schema.String)
            .Property("force", Schema.Boolean, p => p.Scope(Admin).ParamOnly()));

        Assert.That(BodyAndAnswer(Schema.String, reset, Admin).Names, Is.EqualTo(["Reset"]));
    }

    [Test]
    public void ScopesTravelToTheEntitiesInside() =>
        Assert.That(BodyAndAnswer(Schema.String, Outer, Full).Names, Is.EqualTo(["Account_Full", "Outer_Full"]));

    [Test]
    [Spec("M-412", "W-53")]
    public void ADescriptionStandsBesideItsReference()
    {
        var schema = Document.Read(Plain.Description("The plain one."));

        Assert.That(schema.ToJsonString(), Is.EqualTo("""{"description":"The plain one.","$ref":"#/components/schemas/Plain"}"""));
    }

    [Test]
    public void AReferenceThatMayBeNullIsAChoice()
    {
        var schema = Document.Read(Plain.Nullable().Description("Perhaps."));

        Assert.That(schema.ToJsonString(), Is.EqualTo(
            """{"anyOf":[{"$ref":"#/components/schemas/Plain"},{"type":"null"}],"description":"Perhaps."}"""));
    }

    [Test]
    public void NamesHoldOnlyWhatComponentNamesMay() =>
        Assert.That(BodyAndAnswer(Schema.String, Entity.Define("Page<Note>", e => e.Property("a", Schema.String))).Names, Is.EqualTo(["Page_Note_"]));

    [Test]
    public void TheNameProblemIsTheFrameworksOwn()
    {
        var mine = Entity.Define("Problem", e => e.Property("mine", Schema.String));

        Assert.That(BodyAndAnswer(Schema.String, mine).Components["Problem2"]!["properties"].Names(), Is.EqualTo(["mine"]));
    }
}
