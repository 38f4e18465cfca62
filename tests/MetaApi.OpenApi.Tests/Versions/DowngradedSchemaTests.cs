using System.Text.Json.Nodes;
using MetaApi.OpenApi.JsonSchema;
using MetaApi.OpenApi.Tests.JsonSchema.Support;
using MetaApi.OpenApi.Versions;

namespace MetaApi.OpenApi.Tests.Versions;

/// <summary>Schemas in the words of OpenAPI 3.0: they let the same values through, or more of them, and then say so.</summary>
public sealed class DowngradedSchemaTests
{
    static IEnumerable<SchemaCase> Cases => SchemaCase.All;

    [TestCaseSource(nameof(Cases))]
    public void NoValueIsRefusedThatWasNotBeforeAndOnlyALossLetsMoreThrough(object source)
    {
        var (_, schema, values) = (SchemaCase)source;

        AssertAsWide(schema, values.Select(v => v.Value));
    }

    [Test]
    public void TheSameHoldsForSchemasMadeByChance()
    {
        var random = new RandomSchemas(30);

        foreach (var _ in Enumerable.Range(0, TestScale.Of(normal: 400, full: 20_000)))
            AssertAsWide(random.Root().ToJsonString(), [.. Enumerable.Range(0, 30).Select(_ => random.Value(2)?.ToJsonString() ?? "null")]);
    }

    [Test]
    public void EachKeywordIsSaidInTheOlderWords() => Approved.Text("Versions/keywords.txt", string.Concat(Keywords.Select(Told)));

    static readonly string[] Keywords =
    [
        """{"type":"null"}""",
        """{"type":["string","null"],"minLength":1}""",
        """{"type":["string","integer","null"]}""",
        """{"type":["array","string"],"minItems":1}""",
        """{"const":"a"}""",
        """{"const":null}""",
        """{"const":1,"enum":[1,2]}""",
        """{"enum":[]}""",
        """{"exclusiveMinimum":0,"maximum":9}""",
        """{"minimum":1,"exclusiveMinimum":0,"maximum":5,"exclusiveMaximum":5}""",
        """{"type":"string","examples":["a","b"]}""",
        """{"type":"string","contentEncoding":"base64"}""",
        """{"type":"string","contentEncoding":"base32","contentMediaType":"image/png"}""",
        """{"type":"array"}""",
        """{"type":"array","items":false}""",
        """{"prefixItems":[{"type":"string"},{"type":"integer"}]}""",
        """{"prefixItems":[{"type":"string"},{"type":"integer"}],"items":false,"maxItems":1}""",
        """{"prefixItems":[{"type":"string"}],"items":{"type":"integer"}}""",
        """{"contains":{"type":"string"},"minContains":2}""",
        """{"properties":{"a":true,"b":false}}""",
        """{"required":[]}""",
        """{"patternProperties":{"^x":{"type":"string"}}}""",
        """{"patternProperties":{"^x":{"type":"string"}},"additionalProperties":false}""",
        """{"patternProperties":{"^x":{"type":"string"}},"additionalProperties":{"type":"integer"}}""",
        """{"propertyNames":{"maxLength":3}}""",
        """{"dependentRequired":{"a":["b"]}}""",
        """{"dependentSchemas":{"a":{"required":["b"]}}}""",
        """{"if":{"required":["a"]},"then":{"required":["b"]},"else":{"required":["c"]}}""",
        """{"if":{"propertyNames":{"maxLength":1}},"then":{"required":["b"]}}""",
        """{"not":{"const":"a"}}""",
        """{"not":{"contains":{"const":1}}}""",
        """{"oneOf":[{"type":"string"},{"type":["integer","null"]}]}""",
        """{"oneOf":[{"type":"string"},{"type":"array","contains":{"type":"string"}}]}""",
        """{"allOf":[{"const":1}],"anyOf":[{"type":"integer"},{"type":"null"}],"type":["integer","string"]}""",
        """{"$ref":"#/$defs/a","description":"An a.","$defs":{"a":{"type":"string"}}}""",
        """{"$ref":"#/$defs/list","$defs":{"list":{"type":["object","null"],"properties":{"next":{"$ref":"#/$defs/list"}}}}}""",
        """{"not":{"$ref":"#/$defs/a"},"$defs":{"a":{"contains":true}}}""",
        """{"$comment":"For us.","title":"A","x-own":{"type":["a"]}}""",
        "false",
    ];

    static string Told(string schema)
    {
        var (root, components, losses) = Downgraded(schema);
        var parts = components.Select(c => $"  {c.Key}: {c.Value!.ToJsonString()}\n");
        return $"{schema}\n  {root.ToJsonString()}\n{string.Concat(parts)}{string.Concat(losses.Select(l => $"  ! {l}\n"))}\n";
    }

    static void AssertAsWide(string schema, IEnumerable<string> values)
    {
        var (root, components, losses) = Downgraded(schema);
        var (before, after) = (new Judge(Schema.FromJsonSchema(schema)), new Judge(Schema.FromJsonSchema(Upgraded.Text(root, components))));

        foreach (var value in values)
        {
            var (was, isNow) = (before.Accepts(value), after.Accepts(value));

            Assert.That(isNow || !was, $"{value} is refused by {root.ToJsonString()} which stands for {schema}");
            Assert.That(was == isNow || losses.Count > 0, $"{value} passes {root.ToJsonString()} which stands for {schema}, and nobody is told");
        }
    }

    /// <summary>The schema as a component, for that is where references may lead.</summary>
    static (JsonNode Root, JsonObject Components, IReadOnlyList<DocumentLoss> Losses) Downgraded(string schema)
    {
        var normalised = JsonNode.Parse(Schema.FromJsonSchema(schema).ToJsonSchema())!;
        (normalised as JsonObject)?.Remove("$schema");
        var component = SchemaTree.Redirected(normalised, target => $"#/components/schemas/Root{target[1..]}");
        var (document, losses) = Downgrade.Of(new()
        {
            ["openapi"] = "3.1.1",
            ["info"] = new JsonObject { ["title"] = "Test", ["version"] = "1" },
            ["components"] = new JsonObject { ["schemas"] = new JsonObject { ["Root"] = component } },
        });
        var components = document["components"]!["schemas"]!.AsObject();
        var root = components["Root"]!.DeepClone();
        if (!components.Any(c => c.Value!.ToJsonString().Contains("\"#/components/schemas/Root\"", StringComparison.Ordinal)))
            components.Remove("Root");
        return (root, components, losses);
    }
}
