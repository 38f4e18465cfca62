using System.Runtime.CompilerServices;
using MetaApi.OpenApi.Tests.Support;

namespace MetaApi.OpenApi.Tests.Schemas;

public sealed class SchemasTests
{
    static IEnumerable<TestCaseData<Schema, string>> Kinds()
    {
        yield return new(Schema.String, """{"type":"string"}""");
        yield return new(Schema.String.Length(1, 9), """{"maxLength":9,"minLength":1,"type":"string"}""");
        yield return new(Schema.String.Format("email"), """{"type":"string","format":"email"}""");
        yield return new(Schema.String.Pattern("^a"), """{"pattern":"^a","type":"string"}""");
        yield return new(Schema.String.OneOf("a", "b"), """{"enum":["a","b"],"type":"string"}""");
        yield return new(Schema.String.OneOf("a").Nullable(), """{"enum":["a",null],"type":["null","string"]}""");
        yield return new(Schema.Number.Between(0.5m, 1.25m), """{"maximum":1.25,"minimum":0.5,"type":"number"}""");
        yield return new(Schema.Number.OneOf(0.5m, 1m), """{"enum":[0.5,1],"type":"number"}""");
        yield return new(Schema.Boolean.Default(false), """{"type":"boolean","default":false}""");
        yield return new(Schema.Date, """{"type":"string","format":"date"}""");
        yield return new(Schema.DateTime.Nullable(), """{"type":["null","string"],"format":"date-time"}""");
        yield return new(Schema.Enum<Some.Colour>(), """{"enum":["Red","Green","Blue"],"type":"string"}""");
        yield return new(Schema.ArrayOf(Schema.Boolean).Count(1, 3), """{"maxItems":3,"minItems":1,"type":"array","items":{"type":"boolean"}}""");
        yield return new(Schema.Any.Description("x"), """{"description":"x"}""");
        yield return new(Schema.Object(_ => { }), """{"type":"object"}""");
        yield return new(Schema.String.Nullable().Default(null), """{"type":["null","string"],"default":null}""");
        yield return new(Schema.String.Example("x"), """{"examples":["x"],"type":"string"}""");
    }

    [TestCaseSource(nameof(Kinds))]
    [Spec("M-234", "M-403", "M-404", "W-40")]
    public void ASchemaSaysWhatItsValuesMayBe(Schema schema, string expected) =>
        Assert.That(Document.Read(schema).ToJsonString(), Is.EqualTo(expected));

    static IEnumerable<TestCaseData<IntegerSchema, string>> Integers()
    {
        yield return new(Schema.Integer, """{"type":"integer","format":"int64"}""");
        yield return new(Schema.Integer.AtLeast(1), """{"minimum":1,"type":"integer","format":"int64"}""");
        yield return new(Schema.Integer.Between(1, 5), """{"maximum":5,"minimum":1,"type":"integer","format":"int32"}""");
        yield return new(Schema.Integer.Between(int.MinValue, int.MaxValue), """{"type":"integer","format":"int32"}""");
        yield return new(Schema.Integer.Between(1, int.MaxValue), """{"minimum":1,"type":"integer","format":"int32"}""");
        yield return new(Schema.Integer.Between(0, uint.MaxValue), """{"maximum":4294967295,"minimum":0,"type":"integer","format":"int64"}""");
        yield return new(Schema.Integer.Between(long.MinValue, long.MaxValue), """{"type":"integer","format":"int64"}""");
    }

    [TestCaseSource(nameof(Integers))]
    public void AnIntegerSaysHowLargeItCanBe(IntegerSchema schema, string expected) =>
        Assert.That(Document.Read(schema).ToJsonString(), Is.EqualTo(expected));

    [Test]
    [Spec("M-406", "M-407")]
    public void PropertiesKeepTheOrderOfTheirDeclaration()
    {
        var schema = Document.Read(Schema.Object(e => e
            .Property("z", Schema.String, p => p.Required())
            .Property("a", Schema.String)
            .Property("m", Schema.String, p => p.Required())));

        Assert.That(schema["properties"].Names(), Is.EqualTo(["z", "a", "m"]));
        Assert.That(schema["required"].Texts(), Is.EqualTo(["z", "m"]));
    }

    [Test]
    public void UndeclaredMembersAreNotForbiddenForTheyAreDropped() =>
        Assert.That(Some.Notes.Model.ToOpenApiJson(), Does.Not.Contain("additionalProperties"));

    [Test]
    [Spec("M-407")]
    public void ADefaultMakesAPropertyOptionalToSendAndNotToRead()
    {
        var schema = Schema.Object(e => e.Property("size", Schema.String.Default("M"), p => p.Required()));

        Assert.That(Document.Read(schema)["required"], Is.Null);
        Assert.That(Document.Rendered(schema)["required"].Texts(), Is.EqualTo(["size"]));
    }

    [Test]
    public void ADefaultOfAnObjectIsTheJsonOfIt()
    {
        var schema = Document.Read(Schema.ArrayOf(Some.PersonEntity).Default(new[] { new Some.Person("Ann", 18, null) }));

        Assert.That(schema["default"]!.ToJsonString(), Is.EqualTo("""[{"name":"Ann","age":18,"nickname":null}]"""));
    }

    [Test]
    public void EveryRuleOfCoreHasAKeywordThatTheDocumentKnows()
    {
        var keywords = typeof(Api).Assembly.GetTypes()
            .Where(type => type.BaseType?.Name == "Constraint" && type.Name != "NotEmpty")
            .Select(type => (string)type.GetProperty("Keyword")!.GetValue(RuntimeHelpers.GetUninitializedObject(type))!);

        Assert.That(keywords.Distinct(), Is.EquivalentTo(
        [
            "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern", "notBlank", "format",
            "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "enum", "const",
        ]));
    }
}
