using System.Text.Json.Nodes;
using MetaApi.OpenApi.Samples;
using MetaApi.OpenApi.Tests.Support;
using MetaApi.OpenApi.Tests.Verdict.Judges;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Tests.Samples;

public sealed class SampleTests
{
    [TestCase("""{"type":"integer","minimum":3,"maximum":9}""", "3")]
    [TestCase("""{"type":"integer","examples":[7]}""", "7")]
    [TestCase("""{"type":"integer","minimum":8,"examples":[7],"default":9}""", "9")]
    [TestCase("""{"type":"string","minLength":6}""", "\"textte\"")]
    [TestCase("""{"type":"string","pattern":"^\\d{5}$"}""", "\"11111\"")]
    [TestCase("""{"type":"string","format":"date"}""", "\"2024-06-15\"")]
    [TestCase("""{"enum":["b","a"]}""", "\"b\"")]
    [TestCase("""{"type":["string","null"],"maxLength":2}""", "\"te\"")]
    [TestCase("""{"type":"array","items":{"type":"integer"},"minItems":3,"uniqueItems":true}""", "[1,0,2]")]
    [TestCase("""{"type":"object","properties":{"b":{"type":"boolean"},"a":{"type":"string"}},"required":["a"]}""", """{"b":true,"a":"text"}""")]
    [TestCase("""{"type":"object","additionalProperties":{"type":"integer"},"minProperties":2}""", """{"key":1,"key2":1}""")]
    [TestCase("""{"allOf":[{"type":"object","properties":{"a":{"type":"integer"}}},{"required":["b"],"properties":{"b":{"const":"x"}}}]}""", """{"a":1,"b":"x"}""")]
    [TestCase("""{"oneOf":[{"$ref":"#/$defs/A"},{"type":"null"}],"$defs":{"A":{"type":"boolean"}}}""", "true")]
    [TestCase("""{"type":"object","properties":{"a":{"type":"integer"},"b":{"type":"integer"}},"not":{"anyOf":[{"required":["a","b"]}]}}""", """{"a":1}""")]
    public void ATypicalValueIsMadeOfWhatASchemaSays(string schema, params string[] expected)
    {
        var made = SampleSchema.Of(JsonNode.Parse(schema)!).TryMake(out var value);

        Assert.That(made, Is.True);
        Assert.That(expected, Has.Some.EqualTo(value?.ToJsonString()));
    }

    [Test]
    public void RecursionEndsAtTheSmallestValue()
    {
        var tree = Set("""{"$ref":"#/$defs/Tree","$defs":{"Tree":{"type":"object","required":["children"],"properties":{"children":{"type":"array","items":{"$ref":"#/$defs/Tree"}},"parent":{"$ref":"#/$defs/Tree"}}}}}""");
        var expression = Set("""{"$ref":"#/$defs/E","$defs":{"E":{"oneOf":[{"type":"object","required":["left"],"additionalProperties":false,"properties":{"left":{"$ref":"#/$defs/E"}}},{"type":"integer"}]}}}""");

        Assert.That(tree.Valid[0].Value!.ToJsonString(), Is.EqualTo("""{"children":[]}"""));
        Assert.That(expression.Valid.Select(v => v.Value!.ToJsonString()), Has.Some.EqualTo("1"));
    }

    [Test]
    public void AValueThatCannotBeIsSaid()
    {
        var set = Set("""{"type":"object","required":["self"],"properties":{"self":{"$ref":"#"}}}""");

        Assert.That(set.Valid, Is.Empty);
        Assert.That(set.Omitted.Single().Reason, Does.Contain("No value was found"));
    }

    [Test]
    public void EachLimitIsMetAndEachRuleIsBrokenAlone()
    {
        var set = Set("""
            {"type":"object","required":["title"],"additionalProperties":false,"properties":{
              "title":{"type":"string","minLength":1,"maxLength":8},
              "stars":{"type":["integer","null"],"minimum":1,"maximum":5},
              "tags":{"type":"array","maxItems":2,"uniqueItems":true,"items":{"enum":["x","y","z"]}},
              "code":{"type":"string","pattern":"^[a-z]{3}$"}}}
            """);

        Assert.That(set.Omitted, Is.Empty);
        Approved.Text("Samples/limits.txt", string.Concat(
            set.Valid.Select(v => $"+ {v.Pointer} {v.Keyword}: {v.Name}: {v.Value?.ToJsonString()}\n")
                .Concat(set.Broken.Select(b => $"- {b.Pointer} {b.Keyword}: {b.Name}: {b.Value?.ToJsonString()} [{string.Join(", ", b.Failures.Select(f => $"{f.Pointer} {f.Code}"))}]\n"))));
    }

    [Test]
    public void EveryAlternativeIsShown()
    {
        var set = Set("""{"oneOf":[{"type":"object","required":["kind"],"properties":{"kind":{"const":"cat"},"lives":{"type":"integer","maximum":9}}},{"type":"object","required":["kind"],"properties":{"kind":{"const":"dog"}}}]}""");

        var kinds = set.Valid.Select(v => v.Value?["kind"]?.GetValue<string>()).Distinct();

        Assert.That(kinds, Is.EquivalentTo(new[] { "cat", "dog" }));
        Assert.That(set.Valid, Has.Some.Matches<Sample>(v => v!.Value?["lives"]?.GetValue<int>() == 9));
        Assert.That(set.Broken, Has.Some.Matches<Violation>(b => b!.Keyword == "maximum"));
    }

    static IEnumerable<Api> Apis => [Some.Notes, Some.Kinds, Some.Oddities, Some.Streams, Some.Forms];

    [Test]
    public void EveryComponentOfADocumentHasSamplesTheSameEachTime([ValueSource(nameof(Apis))] Api api)
    {
        var document = api.Model.ToOpenApi();
        var schemas = new DocumentSchemas(document);

        foreach (var (name, component) in document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>())
        {
            var (first, again) = (SampleSet.Of(schemas.Of(component)), SampleSet.Of(schemas.Of(component)));

            Assert.That(first.Valid, Is.Not.Empty, name);
            Assert.That(again.Valid.Select(v => v.Value?.ToJsonString()), Is.EqualTo(first.Valid.Select(v => v.Value?.ToJsonString())));
            // A URI is never shorter than two characters, so it cannot be too short and nothing else.
            Assert.That(first.Omitted.Where(o => (o.Pointer, o.Keyword) != ("/type", "minLength")), Is.Empty, name);
        }
    }

    [Test]
    public void AnotherJudgeAgrees([ValueSource(nameof(Apis))] Api api)
    {
        var document = api.Model.ToOpenApi();
        var schemas = new DocumentSchemas(document);
        var sets = (document.Components?.Schemas?.Values ?? []).Select(c => (Schema: schemas.Json(c).ToJsonString(), Set: SampleSet.Of(schemas.Of(c)))).ToList();

        var verdicts = AjvJudge.Verdicts(sets.Select(s => (s.Schema, s.Set.Valid.Select(v => v.Value).Concat(s.Set.Broken.Select(b => b.Value)).Select(v => v?.ToJsonString() ?? "null"))));

        foreach (var (set, verdict) in sets.Select(s => s.Set).Zip(verdicts))
        {
            // JavaScript rounds the largest integers to one that is too large.
            Assert.That(set.Valid.Where((v, i) => !verdict[i] && !v.Value!.ToJsonString().Contains($"{long.MaxValue}", StringComparison.Ordinal)), Is.Empty);
            Assert.That(set.Broken.Where((_, i) => verdict[set.Valid.Length + i]), Is.Empty);
        }
    }

    [Test]
    public void WhatOnlyTheApiAnswersIsNotSent()
    {
        var document = new OpenApiDocument();
        var schema = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Required = new HashSet<string> { "id", "name" },
            Properties = new Dictionary<string, IOpenApiSchema>
            {
                ["id"] = new OpenApiSchema { Type = JsonSchemaType.Integer, ReadOnly = true },
                ["name"] = new OpenApiSchema { Type = JsonSchemaType.String },
            },
        };

        new DocumentSchemas(document, "readOnly").Of(schema).TryMake(out var sent);

        Assert.That(sent!.ToJsonString(), Is.EqualTo("""{"name":"text"}"""));
    }

    static SampleSet Set(string schema) => SampleSet.Of(SampleSchema.Of(JsonNode.Parse(schema)!));
}
