using System.ComponentModel.DataAnnotations;
using MetaApi.OpenApi.Tests.JsonSchema.Support;
using MetaApi.OpenApi.Tests.Support;

namespace MetaApi.OpenApi.Tests.JsonSchema;

/// <summary>There and back again.</summary>
public sealed class NJsonSchemaTests
{
    static readonly string[] Unsayable =
        ["prefixItems", "contains", "minContains", "maxContains", "propertyNames", "dependentSchemas", "if", "then", "else"];

    static IEnumerable<SchemaCase> Sayable => SchemaCase.All.Where(c =>
        !Unsayable.Any(word => c.Schema.Contains($"\"{word}\"", StringComparison.Ordinal))
        && !OnlyToUs.Contains(c.Name.Replace('\\', '/')));

    /// <summary>NJsonSchema counts in decimals, and does not follow references to names with a slash; it throws, both times.</summary>
    static readonly string[] OnlyToUs = ["maximum/beyond-decimals", "ref/escaped"];

    sealed class Person
    {
        [Required, MinLength(2)]
        public string Name { get; set; } = "";

        [System.ComponentModel.DataAnnotations.Range(0, 150)]
        public int Age { get; set; }

        public Guid Key { get; set; }

        public decimal? Wage { get; set; }

        public List<Person> Friends { get; set; } = [];
    }

    [Test]
    public void AModelMadeFromATypeJudgesRequests()
    {
        var judge = new Judge(NJsonSchema.JsonSchema.FromType<Person>().ToMetaSchema());

        Assert.That(judge.Accepts(
            """{"Name":"Ann","Age":7,"Key":"2eb8aa08-aa98-11ea-b4aa-73b441d16380","Wage":null,"Friends":[{"Name":"Bob"}]}"""), Is.True);
        Assert.That(judge.Codes("""{"Name":"A","Age":200,"Friends":[{"Key":"x"}],"other":1}"""), Is.EquivalentTo(new[]
        {
            "/Name minLength", "/Age max", "/Friends/0/Name required", "/Friends/0/Key format", "/other unknown",
        }));
    }

    [Test]
    public async Task AnEntityIsAModelWithTheSameRules()
    {
        var model = await Some.NoteEntity.ToNJsonSchemaAsync();

        Assert.That(model.ActualSchema.Properties.Keys, Does.Contain("title").And.Not.Contain("id"));
        Assert.That(model.Validate("""{"title":"a","author":{"name":"Ann","age":151}}"""), Has.Count.EqualTo(1));
        Assert.That(model.Validate("""{"title":"a","author":{"name":"Ann","age":150}}"""), Is.Empty);
        Approved.Text("JsonSchema/Texts/note.njsonschema.json", model.ToJson());
    }

    [Test]
    public async Task AnEntityComesBackWithTheSameVerdicts([ValueSource(nameof(Sayable))] object source)
    {
        var (_, schema, values) = (SchemaCase)source;

        var back = (await Schema.FromJsonSchema(schema).ToNJsonSchemaAsync()).ToMetaSchema();

        var judge = new Judge(back);
        Assert.That(values.Where(v => judge.Accepts(v.Value) != v.IsValid).Select(v => v.Value), Is.Empty, back.ToJsonSchema());
    }

    [TestCase("""{"if":{"type":"string"},"then":{"minLength":1},"else":false}""", "if then else")]
    [TestCase("""{"properties":{"a":{"contains":{},"minContains":2,"maxContains":3}}}""", "contains minContains maxContains")]
    [TestCase("""{"items":{"$ref":"#/$defs/a"},"$defs":{"a":{"prefixItems":[{"propertyNames":{}}]}}}""", "prefixItems propertyNames")]
    [TestCase("""{"dependentSchemas":{"a":{}}}""", "dependentSchemas")]
    [TestCase("""{"maximum":1e300}""", "maximum")]
    public async Task WhatDraftFourCannotSayIsNamed(string schema, string keywords)
    {
        var rules = Schema.FromJsonSchema(schema);

        var exception = (await Assert.ThrowsAsync<JsonSchemaException>(() => rules.ToNJsonSchemaAsync()))!;

        Assert.That(exception.Problems.Select(p => p.Keyword), Is.EquivalentTo(keywords.Split(' ')));
    }

    [TestCase("""{"minimum":1,"exclusiveMinimum":2}""", "2", false)]
    [TestCase("""{"minimum":3,"exclusiveMinimum":2}""", "3", true)]
    [TestCase("""{"minimum":2,"exclusiveMinimum":2}""", "2", false)]
    [TestCase("""{"maximum":3,"exclusiveMaximum":2}""", "2", false)]
    [TestCase("""{"maximum":1,"exclusiveMaximum":2}""", "1", true)]
    [TestCase("""{"enum":[1,2],"const":2}""", "1", false)]
    [TestCase("""{"enum":[1,2],"const":2}""", "2", true)]
    public async Task RulesOfOneKindAreJoinedWithoutLoss(string schema, string value, bool isValid)
    {
        var back = (await Schema.FromJsonSchema(schema).ToNJsonSchemaAsync()).ToMetaSchema();

        Assert.That(new Judge(back).Accepts(value), Is.EqualTo(isValid));
    }

    [TestCase("""{"minLength":2,"anyOf":[{"$ref":"#/$defs/b"}],"$defs":{"b":{"maxLength":3}}}""", "\"x\"", false)]
    [TestCase("""{"minLength":2,"oneOf":[{"$ref":"#/$defs/b"}],"$defs":{"b":{"maxLength":3}}}""", "\"wxyz\"", false)]
    [TestCase("""{"minLength":2,"allOf":[{"$ref":"#/$defs/b"}],"$defs":{"b":{"maxLength":3}}}""", "\"x\"", false)]
    [TestCase("""{"properties":{"a":{"minLength":2,"allOf":[{"$ref":"#/$defs/b"}]}},"$defs":{"b":{"maxLength":3}}}""", "{\"a\":\"x\"}", false)]
    [TestCase("""{"minLength":2,"oneOf":[{"$ref":"#/$defs/b"}],"$defs":{"b":{"maxLength":3}}}""", "\"xyz\"", true)]
    public async Task RulesBesideASingleAlternativeCount(string schema, string value, bool isValid)
    {
        var back = (await Schema.FromJsonSchema(schema).ToNJsonSchemaAsync()).ToMetaSchema();

        Assert.That(new Judge(back).Accepts(value), Is.EqualTo(isValid), back.ToJsonSchema());
    }

    [Test]
    public async Task SchemasMadeByChanceComeBackWithTheSameVerdicts()
    {
        var random = new RandomSchemas(4);

        for (var n = 0; n < 2000; n++)
        {
            var schema = random.Root().ToJsonString();
            if (Unsayable.Any(word => schema.Contains($"\"{word}\"", StringComparison.Ordinal)))
                continue;
            var rules = Schema.FromJsonSchema(schema);
            var (there, back) = (new Judge(rules), new Judge((await rules.ToNJsonSchemaAsync()).ToMetaSchema()));
            foreach (var value in Enumerable.Range(0, 20).Select(_ => random.Value(2)?.ToJsonString() ?? "null"))
                Assert.That(back.Accepts(value), Is.EqualTo(there.Accepts(value)), $"{value} of {schema}");
        }
    }

    [Test]
    public async Task AWordThatNobodyKnowsIsNamed()
    {
        var model = await NJsonSchema.JsonSchema.FromJsonAsync("""{"properties":{"a":{"type":"string","format":"colour","colour":"red"}}}""");

        var exception = Assert.Throws<JsonSchemaException>(() => model.ToMetaSchema())!;

        Assert.That(exception.Problems.Select(p => p.Keyword), Is.EquivalentTo(new[] { "format", "colour" }));
    }

    [Test]
    public async Task ListsOfSchemasAndDependenciesComeOver()
    {
        var model = await NJsonSchema.JsonSchema.FromJsonAsync(
            """{"type":"array","items":[{"type":"string"},{"type":"integer"}],"additionalItems":false}""");

        var judge = new Judge(model.ToMetaSchema());

        Assert.That(judge.Accepts("""["a",1]"""), Is.True);
        Assert.That(judge.Accepts("""["a",1,2]"""), Is.False);
        Assert.That(judge.Accepts("""[1]"""), Is.False);
    }
}
