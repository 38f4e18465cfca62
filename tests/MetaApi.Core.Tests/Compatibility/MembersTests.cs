using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Compatibility;

public sealed class MembersTests
{
    static readonly Schema Contact = Schema.Object(e => e
        .Property("mail", Schema.String.Nullable()).Property("phone", Schema.String).Property("post", Schema.String).Property("country", Schema.String)
        .MutuallyExclusive(["mail", "phone"]).Dependent("post", ["country"]));

    [TestCase("{}", "{}")]
    [TestCase("""{"mail":"a","phone":"b"}""", "body exclusive")]
    [TestCase("""{"mail":null,"phone":"b"}""", "body exclusive")]
    [TestCase("""{"post":"a"}""", "body /country dependent")]
    [TestCase("""{"post":"a","country":"b"}""", """{"post":"a","country":"b"}""")]
    [TestCase("""{"country":"b"}""", """{"country":"b"}""")]
    public async Task RulesSayWhichMembersAreThereTogether(string json, string verdict) =>
        Assert.That(await Bodies.ReadAsync(Contact, json), Is.EqualTo(verdict));

    [TestCase("{}", "body exactlyOne\nbody atLeastOne")]
    [TestCase("""{"name":"a"}""", "body exactlyOne")]
    [TestCase("""{"city":"a","street":"b"}""", "body exactlyOne")]
    [TestCase("""{"street":"b"}""", """{"name":null,"street":"b","city":null}""")]
    public async Task RulesNamePropertiesOfATypedEntity(string json, string verdict)
    {
        var entity = Entity.Define<Place>("Place", e => e
            .Property(p => p.Name).Property(p => p.Street).Property(p => p.City)
            .ExactlyOneOf(p => p.Street, p => p.City).AtLeastOneOf(p => p.Name, p => p.Street, p => p.City));

        Assert.That(await Bodies.ReadAsync(entity, json), Is.EqualTo(verdict));
    }

    [Test]
    public async Task ARuleSpeaksOfTheMembersThatTakePart()
    {
        var entity = Entity.Define("Rule", e => e
            .Property("a", Schema.Integer).Property("b", Schema.Integer, p => p.Scope(Some.Full)).Property("c", Schema.Integer, p => p.RenderOnly())
            .ExactlyOneOf(["a", "b"]).Dependent("a", ["c"]));

        Assert.That(await Bodies.ReadAsync(entity, """{"b":1}"""), Is.EqualTo("body exactlyOne"));
        Assert.That(await Bodies.ReadAsync(entity, """{"a":1,"b":1}"""), Is.EqualTo("""{"a":1}"""));
        Assert.That(await Bodies.ReadAsync(entity.Exclude("a", "b"), "{}"), Is.EqualTo("{}"));
    }

    [Test]
    public async Task MissingNullAndPresentAreThreeThingsInAClass()
    {
        var entity = Entity.Define<Form>("Form", e => e.Property(f => f.Name).Property(f => f.Age).Property(f => f.Tags, p => p.Count(1)));

        var missing = await Bodies.GetAsync<Form>(entity, "{}");
        var nulls = await Bodies.GetAsync<Form>(entity, """{"age":null}""");
        var there = await Bodies.GetAsync<Form>(entity, """{"name":"x","age":"3","tags":["a"]}""");

        Assert.That((missing!.Name.HasValue, missing.Age.HasValue, missing.Tags.HasValue), Is.EqualTo((false, false, false)));
        Assert.That((nulls!.Age.HasValue, nulls.Age.Or(5)), Is.EqualTo((true, (int?)null)));
        Assert.That((there!.Name.Value, there.Age.Value, there.Tags.Value[0]), Is.EqualTo(("x", (int?)3, "a")));
        Assert.That(await Bodies.ReadAsync(entity, """{"name":null,"tags":[]}"""), Is.EqualTo("body /name null\nbody /tags minItems"));
    }

    [Test]
    public async Task WhatHasNoValueIsLeftOutWhenItIsRendered()
    {
        var entity = Entity.Define<Form>("Form", e => e.Property(f => f.Name).Property(f => f.Age).Property(f => f.Tags));

        Assert.That((await Support.Rendering.OfAsync(entity, new Form())).Body, Is.EqualTo("{}"));
        Assert.That((await Support.Rendering.OfAsync(entity, new Form { Age = null, Name = "x" })).Body, Is.EqualTo("""{"name":"x","age":null}"""));
    }

    [Test]
    public async Task TheNamesOfAMapAreData()
    {
        var schema = Schema.MapOf(Schema.Integer.AtMost(9), Schema.String.Pattern("^[a-z]+$")).Entries(1, 2);

        Assert.That(await Bodies.ReadAsync(schema, """{"a":"1","b":2}"""), Is.EqualTo("""{"a":1,"b":2}"""));
        Assert.That(await Bodies.ReadAsync(schema, "{}"), Is.EqualTo("body minProperties"));
        Assert.That((await Bodies.ReadAsync(schema, """{"a":10,"B":2,"c":3}""")).Split('\n'), Is.EquivalentTo((string[])
        [
            "body /a max", "body /B pattern", "body maxProperties",
        ]));
        Assert.That(await Bodies.ReadAsync(schema, "[]"), Is.EqualTo("body type"));
    }

    [Test]
    public async Task AMapIsReadIntoDictionariesAndRenderedFromThem()
    {
        var entity = Entity.Define<Scores>("Scores", e => e.Property(s => s.ByName).Property(s => s.People, Schema.MapOf(Some.Person)));

        var echo = await Bodies.EchoAsync(entity, """{"byName":{"x":1,"y/z":2},"people":{"a":{"name":"Ann","age":3,"pin":1}}}""");

        Assert.That(echo.Body, Is.EqualTo("""{"byName":{"x":1,"y/z":2},"people":{"a":{"name":"Ann","age":3,"home":null}}}"""));
        Assert.That(await Bodies.ReadAsync(entity, """{"byName":{"x":1,"x":2}}"""), Does.Contain("json.duplicate"));
    }

    [Test]
    public async Task ASecretIsHiddenInTheTextOfARecord()
    {
        var schema = Schema.Object(e => e
            .Property("name", Schema.String).Property("password", Schema.String, p => p.Secret())
            .Property("inner", Schema.Object(i => i.Property("pin", Schema.Integer.Secret()))));

        var read = await Bodies.GetAsync<Record>(schema, """{"name":"Ann","password":"canary","inner":{"pin":1234}}""");

        Assert.That(read!.ToString(), Is.EqualTo("{ name = Ann, password = ***, inner = { pin = *** } }"));
        Assert.That(read.Get<string>("password"), Is.EqualTo("canary"));
    }

    [Test]
    public async Task WhatIsDeprecatedIsReadAndRenderedAsBefore()
    {
        var echo = await Bodies.EchoAsync(Schema.ArrayOf(Schema.Object(e => e.Deprecated().Property("a", Schema.Integer.Deprecated()))), """[{"a":1}]""");

        Assert.That(echo.Body, Is.EqualTo("""[{"a":1}]"""));
    }

    sealed record Place(string? Name, string? Street, string? City);

    sealed class Form
    {
        public Optional<string> Name { get; init; }

        public Optional<int?> Age { get; init; }

        public Optional<List<string>> Tags { get; init; }
    }

    sealed record Scores(IReadOnlyDictionary<string, int> ByName, Dictionary<string, Person> People);
}
