using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Compatibility;

/// <summary>Chapters 11.1 and 11.2: which schema a declaration becomes.</summary>
public sealed class SchemaChoiceTests
{
    static readonly Entity Tag = Entity.Define("Tag", e => e
        .Property("id", Schema.Integer)
        .Property("secret", Schema.String, p => p.Scope(Some.Full)));

    static readonly Entity Cat = Entity.Define("Cat", e => e.Property("lives", Schema.Integer));

    static readonly Entity Dog = Entity.Define("Dog", e => e.Property("name", Schema.String));

    static readonly Schema Empty = Schema.Object(_ => { });

    [TestCase("\"a-1\"", "\"a-1\"")]
    [TestCase("\"\"", "body invalid")]
    [TestCase("[]", "body type")]
    [Spec("M-216")]
    public async Task AClassOfTheUsersDressesASchema(string json, string expected)
    {
        var api = Api.Define("Skus", a => a.Post(r => r
            .Params(p => p.Body(Schema.String.As<Sku>()))
            .Status(200, Schema.String.As<Sku>())
            .Action(call => call.Render(call.Params.GetBody<Sku>()))));

        var answer = await api.CallAsync("POST", "/", json);

        Assert.That(answer.Status == 200 ? answer.Body : answer.Errors.Single(), Is.EqualTo(expected));
    }

    static IEnumerable<TestCaseData> Lists =>
    [
        Case(Schema.ArrayOf(Schema.Object(o => o.Property("a", Schema.Integer))), """[{"a":"1","b":2}]""", """[{"a":1}]"""),
        Case(Schema.ArrayOf(Schema.Integer), """["1"]""", "[1]"),
        Case(Schema.ArrayOf(Tag), """[{"id":1,"b":2}]""", """[{"id":1}]"""),
        Case(Schema.ArrayOf(Schema.OneOf(Cat, Dog).Choose(CatOrDog)), """[{"lives":9,"name":"x"},{"name":"Rex"}]""", """[{"lives":9},{"name":"Rex"}]"""),
        Case(Schema.ArrayOf(Schema.Any), """[1,"a",{"b":[null]},[]]""", """[1,"a",{"b":[null]},[]]"""),
        Case(Schema.ArrayOf(Schema.ArrayOf(Schema.Integer)), """[["1"],[]]""", "[[1],[]]"),
        Case(Schema.ArrayOf(Schema.Integer.Between(1, 3)).Count(1, 2), "[4,1,1]", "body /0 max\nbody maxItems"),
        Case(Schema.ArrayOf(Tag.Nullable()), """[null,{"id":1}]""", """[null,{"id":1}]"""),
    ];

    [TestCaseSource(nameof(Lists))]
    [Spec("M-217", "M-226", "M-227", "M-228", "M-229")]
    public async Task AListHasRulesOfItsOwnAndItemsOfAnySchema(object schema, string json, string expected)
    {
        var seen = await Reads.OfAsync((Schema)schema, json);

        Assert.That(seen, Is.EqualTo(expected));
    }

    static IEnumerable<TestCaseData> Objects =>
    [
        Case(Tag, """{"id":"1","x":2}""", """{"id":1}"""),
        Case(Tag.Lock(Some.Full), """{"id":1,"secret":"s"}""", """{"id":1,"secret":"s"}"""),
        Case(Schema.Object(o => o.Property("tag", Tag).Property("inline", Empty)), """{"tag":{"id":1},"inline":{"z":1}}""", """{"tag":{"id":1},"inline":{}}"""),
        Case(Empty, """{"z":1}""", "{}"),
        Case(Empty, "[]", "body type"),
        Case(Schema.MapOf(Schema.Any), """{"z":[1],"y":null}""", """{"z":[1],"y":null}"""),
        Case(Schema.MapOf(Schema.Any), "[]", "body type"),
        Case(Schema.MapOf(Schema.Any), "1", "body type"),
    ];

    [TestCaseSource(nameof(Objects))]
    [Spec("M-218", "M-220", "M-223", "M-224", "M-225", "M-230")]
    public async Task AnObjectIsAReferenceABlockOrAMap(object schema, string json, string expected)
    {
        var seen = await Reads.OfAsync((Schema)schema, json);

        Assert.That(seen, Is.EqualTo(expected));
    }

    [Test]
    [Spec("M-219")]
    public async Task AReferenceMayDependOnTheValue()
    {
        var schema = Schema.ArrayOf(Schema.OneOf(Cat, Dog).Choose(CatOrDog));

        var answer = await Support.Rendering.OfAsync(schema, new object[]
        {
            new Dictionary<string, object?> { ["lives"] = 9, ["name"] = "x" }, new Dictionary<string, object?> { ["name"] = "Rex" },
        });

        Assert.That(answer.Body, Is.EqualTo("""[{"lives":9},{"name":"Rex"}]"""), answer.Fault?.ToString());
    }

    [TestCase("\"a\"")]
    [TestCase("1.50")]
    [TestCase("[1,[]]")]
    [TestCase("""{"A b":{"c":null}}""")]
    [Spec("M-221", "M-222")]
    public async Task WithoutATypeAnythingPasses(string json)
    {
        var seen = await Reads.OfAsync(Schema.Any, json);

        Assert.That(seen, Is.EqualTo(json));
    }

    [Test]
    [Spec("M-231", "M-233")]
    public async Task APropertyDeclaredAgainKeepsItsPlace()
    {
        var schema = Schema.Object(o => o.Property("a", Schema.String).Property("b", Schema.Integer).Property("a", Schema.Integer));

        var seen = await Reads.OfAsync(schema, """{"b":2,"a":"1"}""");
        var answer = await Support.Rendering.OfAsync(schema, new { b = 2, a = 1 });

        Assert.That((seen, answer.Body), Is.EqualTo(("""{"a":1,"b":2}""", """{"a":1,"b":2}""")));
    }

    [Test]
    [Spec("M-232")]
    public async Task ABlockOfPropertiesIsSharedByObjects()
    {
        var schema = Schema.Object(o => o.Property("a", Schema.Integer).Use(Stamps).Property("z", Schema.Integer));

        var answer = await Support.Rendering.OfAsync(schema, new { a = 1, by = "Ann", z = 2 });

        Assert.That(answer.Body, Is.EqualTo("""{"a":1,"by":"Ann","z":2}"""));

        static void Stamps(EntityBuilder entity) => entity.Property("by", Schema.String);
    }

    [Test]
    [Spec("M-225")]
    public async Task WhatABlockSaysOfAnInlineObjectHoldsForIt()
    {
        var schema = Schema.Object(o => o
            .Property("from", Schema.Integer)
            .Property("to", Schema.Integer)
            .Coerce(Coercion.Strict)
            .Validate(r => r.Get<int>("from") <= r.Get<int>("to")));

        var right = await Reads.OfAsync(schema, """{"from":1,"to":2}""");
        var wrong = await Reads.OfAsync(schema, """{"from":3,"to":2}""");
        var loose = await Reads.OfAsync(schema, """{"from":"1","to":2}""");

        Assert.That((right, wrong, loose), Is.EqualTo(("""{"from":1,"to":2}""", "body invalid", "body /from type")));
    }

    [TestCase("0", "body exclusiveMin")]
    [TestCase("11", "body max\nbody multipleOf")]
    [TestCase("4", "4")]
    [Spec("M-234", "W-40")]
    public async Task NumbersHaveLimits(string json, string expected)
    {
        var seen = await Reads.OfAsync(Schema.Integer.MoreThan(0).AtMost(10).MultipleOf(2), json);

        Assert.That(seen, Is.EqualTo(expected));
    }

    [Test]
    [Spec("M-235", "W-40")]
    public void ATypeThatNothingCanBeReadIntoIsAMistakeOfTheDeclaration() => Assert.That(
        () => Api.Define("Types", a => a.Post(r => r.Params(p => p.Body(Schema.Integer.As<Uri>())).Action(_ => { }))),
        Throws.TypeOf<ApiDeclarationException>().With.Message.Contains("Uri"));

    static Schema? CatOrDog(object value, ValueContext context) => ((IReadOnlyDictionary<string, object?>)value).ContainsKey("lives") ? Cat : Dog;

    sealed class Sku
    {
        public Sku(string text) => Text = text.Length > 0 ? text : throw new ArgumentException("A SKU has a text.");

        public string Text { get; }
    }

    static TestCaseData Case(Schema schema, string json, string expected) => new TestCaseData(schema, json, expected).SetArgDisplayNames($"{schema.TypeName} {json}");
}
