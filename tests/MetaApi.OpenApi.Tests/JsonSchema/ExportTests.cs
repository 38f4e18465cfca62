using System.Text.Json.Nodes;
using MetaApi.OpenApi.Tests.JsonSchema.Support;
using MetaApi.OpenApi.Tests.Support;

namespace MetaApi.OpenApi.Tests.JsonSchema;

/// <summary>Schemas as JSON Schema.</summary>
public sealed class ExportTests
{
    /// <summary>An API of JSON Schemas, for a whole document.</summary>
    internal static Api Ruled => Api.Define("Rules", a => a.Put("/rules", r => r.Params(p => p.Body(Rules)).Status(200, Rules).Action(_ => { })));

    static IEnumerable<TestCaseData<string, string>> Texts()
    {
        yield return new("note-param", Some.NoteEntity.ToJsonSchema());
        yield return new("note-render-full", Some.NoteEntity.ToJsonSchema(Stage.Render, Some.Full));
        yield return new("kinds", Some.Kinds.Model.Routes[0].Meta.Body!.ToJsonSchema());
        yield return new("rules", Rules.ToJsonSchema());
    }

    static ObjectSchema Rules => Schema.Object(e => e
        .Property("plain", Schema.FromJsonSchema("""{"type":["string","null"],"pattern":"^a","default":"a"}""").Description("Begins with a."))
        .Property("tree", Schema.FromJsonSchema(
            """{"$id":"http://example.com/t","title":"Tree","properties":{"left":{"$ref":"t"},"size":{"$ref":"#size"}},"$defs":{"s":{"$anchor":"size","minimum":0}}}"""))
        .Property("same", Schema.FromJsonSchema("""{"title":"Tree","items":{"$ref":"#"},"default":[]}""").Nullable())
        .Property("never", Schema.FromJsonSchema("false"))
        .Property("person", Some.PersonEntity.Nullable()));

    [TestCaseSource(nameof(Texts))]
    [Spec("M-418")]
    public void TheTextIsTheApprovedOne(string name, string text) => Approved.Text($"JsonSchema/Texts/{name}.json", text);

    [TestCaseSource(nameof(Texts))]
    public void TheTextCanBeReadAgainAndSaysTheSame(string name, string text)
    {
        var again = Schema.FromJsonSchema(text).ToJsonSchema();

        var once = Schema.FromJsonSchema(again).ToJsonSchema();

        Assert.That(once, Is.EqualTo(again), name);
    }

    static readonly string[] Notes =
    [
        """{"title":"a","secret":"12345678"}""",
        """{"title":"a","secret":"1234567"}""",
        """{"title":""}""",
        """{"secret":"12345678"}""",
        """{"title":"<","author":{"name":"Ann","age":150,"nickname":"A"}}""",
        """{"title":"a","author":{"name":"Ann","age":151}}""",
        """{"title":"a","author":{"name":"Ann","age":-1}}""",
        """{"title":"a","author":{"age":1}}""",
        """{"title":"a","colour":"Green","replies":[{"title":"b"}]}""",
        """{"title":"a","colour":"Pink"}""",
        """{"title":"a","replies":[{"title":""}]}""",
        """{"title":5}""",
        "[]",
    ];

    [TestCaseSource(nameof(Notes))]
    public void AnEntityAndItsTextJudgeTheSame(string value)
    {
        var entity = new Judge(Some.NoteEntity);

        var text = new Judge(Schema.FromJsonSchema(Some.NoteEntity.ToJsonSchema()));

        Assert.That(text.Accepts(value), Is.EqualTo(entity.Accepts(value)));
    }

    static IEnumerable<Schema> Nullables() =>
    [
        Schema.String.Const("a").Nullable(),
        Schema.String.NotBlank().Nullable(),
        Schema.Object(o => o.Property("a", Schema.String).Property("b", Schema.String).ExactlyOneOf(["a", "b"])).Nullable(),
        Schema.Object(o => o.Property("a", Schema.String).Property("b", Schema.String).MutuallyExclusive(["a", "b"])).Nullable(),
        Schema.OneOf(Schema.Integer, Schema.Boolean).Nullable(),
    ];

    [TestCaseSource(nameof(Nullables))]
    public void TheTextOfANullableSchemaAcceptsNull(Schema schema)
    {
        var text = new Judge(Schema.FromJsonSchema(schema.ToJsonSchema()));

        Assert.That(text.Accepts("null"), Is.True);
        Assert.That(text.Accepts("[]"), Is.False);
    }

    [Test]
    public void TheTextSaysWhatIsRejectedByOption()
    {
        var text = new Judge(Schema.FromJsonSchema(Schema.ArrayOf(Some.PersonEntity).ToJsonSchema(new FilterOptions { Undeclared = UnknownMembers.Reject })));

        Assert.That(text.Codes("""[{"name":"Ann","more":1}]"""), Is.EqualTo(new[] { "/0/more unknown" }));
    }

    [Test]
    public void WhatOnlyLooksLikeAReferenceIsLeftAlone()
    {
        var schema = Schema.FromJsonSchema(
            """{"items":{"$ref":"#/$defs/a"},"$defs":{"a":{"const":{"$ref":"#/components/schemas/X"}}},"default":{"$ref":"#/components/schemas/X"}}""");

        var text = Schema.ArrayOf(schema).ToJsonSchema();

        Assert.That(JsonNode.Parse(text).Objects().Select(o => o["$ref"]?.GetValue<string>()).OfType<string>(), Is.EquivalentTo(new[]
        {
            "#/$defs/Schema", "#/$defs/Schema/$defs/a", "#/components/schemas/X", "#/components/schemas/X", "#/components/schemas/X",
        }));
    }

    [TestCase("9007199254740993")]
    [TestCase("123456789012345678901234567890123")]
    [TestCase("0.1000000000000000055511151231257827")]
    [TestCase("1.50")]
    [TestCase("1e300")]
    public void NumbersKeepTheirDigits(string number)
    {
        var schema = Schema.FromJsonSchema($$"""{"const":{{number}}}""");

        Assert.That(schema.ToJsonSchema(), Does.Contain($"\"const\": {number}\n"));
        Assert.That(Schema.ArrayOf(schema).ToJsonSchema(), Does.Contain($"\"const\": {number}\n"));
    }

    [Test]
    public void WhatIsSaidOfTheWholeBecomesTheSchemasOwn()
    {
        var schema = Schema.FromJsonSchema("""{"description":"A size.","default":"M","examples":["S","L"],"enum":["S","M","L"]}""");

        Assert.That(schema.Description, Is.EqualTo("A size."));
        Assert.That(schema.Default, Is.EqualTo(new Literal("M")));
        Assert.That(schema.Examples, Is.EqualTo((Literal[])[new("S"), new("L")]));
    }
}
