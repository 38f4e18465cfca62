using MetaApi.OpenApi.Tests.JsonSchema.Support;

namespace MetaApi.OpenApi.Tests.JsonSchema;

/// <summary>What is made to be expensive stays bounded.</summary>
[CancelAfter(20_000)]
public sealed class HostileTests
{
    [Test]
    public void AlternativesInAlternativesEndAtTheBudget()
    {
        var levels = string.Join(",", Enumerable.Range(0, 50).Select(n => $$"""
            "{{n}}":{"anyOf":[{"$ref":"#/$defs/{{n + 1}}"},{"$ref":"#/$defs/{{n + 1}}"}]}
            """));
        var judge = new Judge(Schema.FromJsonSchema($$"""{"$ref":"#/$defs/0","$defs":{ {{levels}},"50":{"type":"null"} } }"""));

        var failures = judge.FailuresOf("1");

        Assert.That(failures.Single().Code, Is.EqualTo("alternatives"));
        Assert.That(failures.Single().Parameters.Single().Key, Is.EqualTo("limit"));
    }

    [Test]
    public void AnExclusionDoesNotTurnASpentBudgetIntoAPass()
    {
        var levels = string.Join(",", Enumerable.Range(0, 50).Select(n => $$"""
            "{{n}}":{"allOf":[{"$ref":"#/$defs/{{n + 1}}"},{"$ref":"#/$defs/{{n + 1}}"}]}
            """));
        var judge = new Judge(Schema.FromJsonSchema($$"""{"not":{"$ref":"#/$defs/0"},"$defs":{ {{levels}},"50":true} }"""));

        Assert.That(judge.Codes("1"), Is.EqualTo(new[] { "alternatives" }));
    }

    [Test]
    public void ADeepValueOfARecursiveSchemaIsJudged()
    {
        var judge = new Judge(Schema.FromJsonSchema(
            """{"anyOf":[{"type":"array","items":{"$ref":"#"}},{"allOf":[{"type":"integer"},{"minimum":1}]}]}"""));

        Assert.That(judge.Accepts(new string('[', 64) + new string(']', 64)), Is.True);
        Assert.That(judge.Accepts(new string('[', 63) + "0" + new string(']', 63)), Is.False);
    }

    [Test]
    public void AChainOfSchemasAtEveryLevelIsBounded()
    {
        var levels = string.Join(",", Enumerable.Range(0, 150).Select(n => $$"""
            "{{n}}":{"$ref":"#/$defs/{{n + 1}}"}
            """));
        var judge = new Judge(Schema.FromJsonSchema($$"""{"$ref":"#/$defs/0","$defs":{ {{levels}},"150":{"items":{"$ref":"#"} } } }"""));

        Assert.That(judge.Codes(new string('[', 64) + new string(']', 64)), Is.EqualTo(new[] { "alternatives" }));
        Assert.That(judge.Accepts("[[[]]]"), Is.True);
    }

    [Test]
    public void ALongListOfAllowedValuesIsSearchedAtOnce()
    {
        var allowed = string.Join(",", Enumerable.Range(0, 10_000).Select(n => $"\"v{n}\""));
        var judge = new Judge(Schema.FromJsonSchema($$"""{"items":{"enum":[{{allowed}}] } }"""));

        var passes = judge.Accepts($"[{string.Join(",", Enumerable.Range(0, 90_000).Select(n => $"\"v{n % 10_000}\""))}]");

        Assert.That(passes, Is.True);
        Assert.That(judge.Sentences("""["w"]"""), Is.EqualTo(new[] { "/0 This value is none of the allowed ones." }));
    }

    [Test]
    public void ManyItemsAreComparedInOnePass()
    {
        var judge = new Judge(Schema.FromJsonSchema("""{"uniqueItems":true}"""));
        var items = Enumerable.Range(0, 100_000).Select(n => ((long)n << 32) | (uint)n).ToList();

        Assert.That(judge.Accepts($"[{string.Join(",", items)}]"), Is.True);
        Assert.That(judge.Accepts($"[{string.Join(",", items.Append(items[7]))}]"), Is.False);
    }

    [Test]
    public void AnOrdinaryLargeValueIsFarFromTheBudget()
    {
        var judge = new Judge(Schema.FromJsonSchema("""
            {
              "type": "array",
              "items": {
                "type": "object", "required": ["id"], "additionalProperties": false,
                "properties": {
                  "id": { "type": "integer", "minimum": 0 },
                  "tag": { "oneOf": [{ "type": "string", "maxLength": 10 }, { "type": "null" }] }
                }
              }
            }
            """));

        var passes = judge.Accepts($"[{string.Join(",", Enumerable.Range(0, 30_000).Select(n => $$"""{"id":{{n}},"tag":"t"}"""))}]");

        Assert.That(passes, Is.True);
    }
}
