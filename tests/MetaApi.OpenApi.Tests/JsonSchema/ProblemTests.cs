using MetaApi.OpenApi.Tests.JsonSchema.Support;

namespace MetaApi.OpenApi.Tests.JsonSchema;

/// <summary>What cannot be read, and how that is said.</summary>
public sealed class ProblemTests
{
    [Test]
    public void AllProblemsAreToldAtOnceInWordsThatSomebodyHasRead()
    {
        const string schema = """
            {
              "$schema": "http://json-schema.org/draft-07/schema#",
              "$id": "http://example.com/a#b",
              "$anchor": "1",
              "title": 5,
              "definitions": {},
              "unevaluatedProperties": false,
              "contentSchema": true,
              "colour": "red",
              "x-colour": "red",
              "type": ["string", "text"],
              "enum": "red",
              "minimum": "1",
              "multipleOf": 0,
              "minLength": -1,
              "maxItems": 1.5,
              "maximum": 1e999,
              "uniqueItems": "yes",
              "required": ["a", "a"],
              "dependentRequired": { "a": "b" },
              "allOf": [],
              "anyOf": [5, true],
              "properties": {
                "a": { "unevaluatedItems": false, "$dynamicRef": "#a", "pattern": "(?=a)" },
                "b/c": { "format": "colour", "nullable": true },
                "d": { "$ref": "http://example.com/other.json" },
                "e": { "$ref": "#/$defs/none" },
                "f": { "$ref": "#none" },
                "g": { "$ref": 7 },
                "h": "text"
              },
              "patternProperties": { "(": true },
              "items": [],
              "$defs": {
                "i": { "$anchor": "same" },
                "j": { "$anchor": "same" },
                "k": { "$ref": "#/$defs/l" },
                "l": { "allOf": [{ "$ref": "#/$defs/k" }] }
              }
            }
            """;

        var exception = Assert.Throws<JsonSchemaException>(() => Schema.FromJsonSchema(schema))!;

        Approved.Text("JsonSchema/Texts/problems.txt", exception.Message);
    }

    [TestCase("{", "is not JSON from line 1, byte 1")]
    [TestCase("""{"a":1,"a":2}""", "has a member twice")]
    [TestCase("5", "The text is not a schema")]
    [TestCase("""{"const":"\ud800"}""", "half a surrogate pair")]
    [TestCase("""{"$ref":"#"}""", "leads back to its own schema")]
    [TestCase("""{"allOf":[{"anyOf":[{"not":{"$ref":"#"}}]}]}""", "leads back to its own schema")]
    [TestCase("""{"if":{"$ref":"#"}}""", "leads back to its own schema")]
    public void AProblemIsNamed(string schema, string problem)
    {
        var exception = Assert.Throws<JsonSchemaException>(() => Schema.FromJsonSchema(schema))!;

        Assert.That(exception.Message, Does.Contain(problem));
    }

    [Test]
    public void HalfACharacterIsAProblem()
    {
        var schema = $$"""{"const":"{{'\ud800'}}"}""";

        Assert.That(() => Schema.FromJsonSchema(schema), Throws.TypeOf<JsonSchemaException>().With.Message.Contains("half a surrogate pair"));
    }

    [Test]
    public void AProblemHasItsPointerAndKeyword()
    {
        var exception = Assert.Throws<JsonSchemaException>(
            () => Schema.FromJsonSchema("""{"properties":{"a/b":{"unevaluatedItems":false}}}"""))!;

        Assert.That(exception.Problems.Single().Pointer, Is.EqualTo("/properties/a~1b/unevaluatedItems"));
        Assert.That(exception.Problems.Single().Keyword, Is.EqualTo("unevaluatedItems"));
    }

    [Test]
    public void ADeepSchemaIsRefused()
    {
        var schema = string.Concat(Enumerable.Repeat("""{"not":""", 100)) + "true" + new string('}', 100);

        Assert.That(() => Schema.FromJsonSchema(schema), Throws.TypeOf<JsonSchemaException>());
    }

    [Test]
    public void ALongChainOfReferencesIsRefused()
    {
        var links = string.Join(",", Enumerable.Range(0, 100_000).Select(n => $$"""
            "{{n}}":{"$ref":"#/$defs/{{n + 1}}"}
            """));

        Assert.That(
            () => Schema.FromJsonSchema($$"""{"$ref":"#/$defs/0","$defs":{ {{links}},"100000":{} } }"""),
            Throws.TypeOf<JsonSchemaException>().With.Message.Contains("more than 200 schemas"));
    }

    [Test]
    public void ADefaultMustPassItsOwnRules()
    {
        var schema = Schema.FromJsonSchema("""{"type":"integer","maximum":5,"default":7}""");

        Assert.That(
            () => Api.Define("Wrong", a => a.Post(r => r.Params(p => p.Property("size", schema)).Action(_ => { }))),
            Throws.TypeOf<ApiDeclarationException>().With.Message.Contains("gives 'size' a default that breaks its own schema: max (limit 5)"));
    }

    [Test]
    public void AQueryCannotHoldAValueOfUndeclaredStructure()
    {
        var schema = Schema.FromJsonSchema("""{"type":"integer"}""");

        Assert.That(
            () => Api.Define("Wrong", a => a.Get("/a", r => r.Params(p => p.Query("size", schema)).Action(_ => { }))),
            Throws.TypeOf<ApiDeclarationException>().With.Message.Contains("a value of undeclared structure"));
    }
}
