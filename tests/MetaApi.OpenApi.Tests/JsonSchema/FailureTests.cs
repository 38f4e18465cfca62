using MetaApi.OpenApi.Tests.JsonSchema.Support;

namespace MetaApi.OpenApi.Tests.JsonSchema;

/// <summary>What is said of values that do not pass.</summary>
public sealed class FailureTests
{
    [Test]
    public void EveryRuleHasItsSentence()
    {
        var schema = Schema.FromJsonSchema("""
            {
              "properties": {
                "type": { "type": ["integer", "string"] }, "null": { "type": "object" }, "enum": { "enum": ["a", 2] },
                "enumOfObjects": { "enum": [{}] }, "const": { "const": "a" }, "constObject": { "const": {} },
                "min": { "minimum": 2 }, "max": { "maximum": 1.50 }, "large": { "maximum": 1e300 },
                "above": { "exclusiveMinimum": 2 }, "below": { "exclusiveMaximum": 1 }, "step": { "multipleOf": 0.5 },
                "minLength": { "minLength": 1 }, "maxLength": { "maxLength": 2 }, "pattern": { "pattern": "^a$" }, "format": { "format": "date" },
                "int32": { "format": "int32" },
                "minItems": { "minItems": 1 }, "maxItems": { "maxItems": 1 }, "unique": { "uniqueItems": true },
                "contains": { "contains": true, "minContains": 2 }, "maxContains": { "contains": true, "maxContains": 1 },
                "items": { "items": { "type": "string" } }, "prefix": { "prefixItems": [true], "items": false },
                "required": { "required": ["a", "b/c"] }, "dependent": { "dependentRequired": { "a": ["b"] } },
                "minProperties": { "minProperties": 2 }, "maxProperties": { "maxProperties": 0 },
                "names": { "propertyNames": { "maxLength": 1 } }, "closed": { "additionalProperties": false },
                "forbidden": false, "not": { "not": { "type": "string" } },
                "anyOf": { "anyOf": [{ "minLength": 2 }, { "pattern": "x" }] }, "oneOf": { "oneOf": [true, true] },
                "meant": { "anyOf": [{ "type": "object", "required": ["a"] }, { "type": "null" }] }
              }
            }
            """);
        const string value = """
            {
              "type": true, "null": null, "enum": "b", "enumOfObjects": 1, "const": "b", "constObject": 1,
              "min": 1, "max": 2, "large": 1e301, "above": 2, "below": 1, "step": 0.3,
              "minLength": "", "maxLength": "abc", "pattern": "b", "format": "today", "int32": 1e10,
              "minItems": [], "maxItems": [1, 2], "unique": [1, 1.0], "contains": [1], "maxContains": [1, 2],
              "items": ["a", 1], "prefix": [1, 2], "required": {}, "dependent": { "a": 1 },
              "minProperties": { "a": 1 }, "maxProperties": { "a": 1 }, "names": { "ab": 1 }, "closed": { "a": 1 },
              "forbidden": 1, "not": "", "anyOf": "a", "oneOf": 1, "meant": {}
            }
            """;

        var sentences = new Judge(schema).Sentences(value);

        Approved.Text("JsonSchema/Texts/failures.txt", string.Join('\n', sentences));
    }

    [TestCase("""{"anyOf":[{"type":"string"},{"type":"integer","minimum":3}]}""", "1", "min")]
    [TestCase("""{"anyOf":[{"type":"string"},{"type":"integer"}]}""", "[]", "anyOf")]
    [TestCase("""{"oneOf":[{"$ref":"#/$defs/a"},{"type":"null"}],"$defs":{"a":{"type":"object","required":["x"]}}}""", "{}", "/x required")]
    [TestCase("""{"oneOf":[{"type":"string"},{"minLength":1}]}""", "\"a\"", "oneOf")]
    [TestCase("""{"anyOf":[{"const":"a"},{"properties":{"k":{"type":"string"}},"type":"object"}]}""", """{"k":1}""", "/k type")]
    public void TheOnlyAlternativeForTheTypeTellsWhatItMisses(string schema, string value, string failure)
    {
        var judge = new Judge(Schema.FromJsonSchema(schema));

        var codes = judge.Codes(value);

        Assert.That(codes, Is.EqualTo(new[] { failure }));
    }

    [Test]
    public void AWrongTypeIsTheOnlyFailureOfItsSchema()
    {
        var judge = new Judge(Schema.FromJsonSchema("""{"enum":["a"],"type":"string","const":"a"}"""));

        Assert.That(judge.Codes("5"), Is.EqualTo(new[] { "type" }));
    }

    [TestCase("9007199254740993", "9007199254740992", false)]
    [TestCase("9007199254740993", "9007199254740993.0", true)]
    [TestCase("0.1", "0.10", true)]
    [TestCase("0.1", "0.1000000000000000055511151231257827", false)]
    [TestCase("1e40", "10000000000000000000000000000000000000000", true)]
    [TestCase("79228162514264337593543950335", "79228162514264337593543950334", false)]
    public void NumbersAreComparedExactly(string one, string other, bool areEqual)
    {
        var judge = new Judge(Schema.FromJsonSchema($$"""{"const":{{one}}}"""));

        Assert.That(judge.Accepts(other), Is.EqualTo(areEqual));
        Assert.That(new Judge(Schema.FromJsonSchema("""{"uniqueItems":true}""")).Accepts($"[{one},{other}]"), Is.Not.EqualTo(areEqual));
    }

    [TestCase("0.01", "4.02", true)]
    [TestCase("0.0001", "0.00751", false)]
    [TestCase("0.123456789", "1e308", false)]
    [TestCase("3", "9223372036854775805", false)]
    [TestCase("1e-8", "12391239123", true)]
    [TestCase("1e300", "1e300", true)]
    public void MultiplesAreFoundExactly(string divisor, string value, bool isMultiple)
    {
        var judge = new Judge(Schema.FromJsonSchema($$"""{"multipleOf":{{divisor}}}"""));

        Assert.That(judge.Accepts(value), Is.EqualTo(isMultiple));
    }

    [Test]
    public void NullIsAValueOfANullableSchemaWhateverItsRules()
    {
        var judge = new Judge(Schema.FromJsonSchema("""{"type":"string"}""").Nullable());

        Assert.That(judge.Accepts("null"), Is.True);
        Assert.That(judge.Accepts("5"), Is.False);
    }
}
