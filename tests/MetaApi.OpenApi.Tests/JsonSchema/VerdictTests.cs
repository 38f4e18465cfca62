using System.Text.Json.Nodes;
using MetaApi.OpenApi.Tests.JsonSchema.Support;

namespace MetaApi.OpenApi.Tests.JsonSchema;

/// <summary>What passes, keyword by keyword; ajv, which knows nothing of MetaApi, judges the same.</summary>
public sealed class VerdictTests
{
    static IEnumerable<SchemaCase> Cases => SchemaCase.All;

    [TestCaseSource(nameof(Cases))]
    public void AValueIsJudgedAsTheSchemaSays(object source)
    {
        var (_, schema, values) = (SchemaCase)source;

        var judge = new Judge(Schema.FromJsonSchema(schema));

        Assert.That(values.Where(v => judge.Accepts(v.Value) != v.IsValid).Select(v => v.Value), Is.Empty);
    }

    [Test]
    public void AjvComesToTheSameVerdicts()
    {
        var file = SchemaCase.ForAjv(SchemaCase.All);

        var result = NodeTool.Run("judge.mjs", file);

        Assert.That(result.ExitCode, Is.Zero, result.Output);
    }

    [TestCaseSource(nameof(Cases))]
    public void TheWrittenSchemaJudgesTheSame(object source)
    {
        var (_, schema, values) = (SchemaCase)source;

        var judge = new Judge(Schema.FromJsonSchema(Schema.FromJsonSchema(schema).ToJsonSchema()));

        Assert.That(values.Where(v => judge.Accepts(v.Value) != v.IsValid).Select(v => v.Value), Is.Empty);
    }

    [Test]
    public void AjvAgreesAboutTheWrittenSchemas()
    {
        var file = SchemaCase.ForAjv(SchemaCase.All.Select(c => c with { Schema = Schema.FromJsonSchema(c.Schema).ToJsonSchema() }));

        var result = NodeTool.Run("judge.mjs", file);

        Assert.That(result.ExitCode, Is.Zero, result.Output);
    }

    [Test]
    public void AjvComesToTheSameVerdictsOnSchemasMadeByChance()
    {
        var random = new RandomSchemas(20_12);

        var file = SchemaCase.ForAjv(Enumerable.Range(0, 400).Select(n => Judged(n, random.Root(), random)));

        var result = NodeTool.Run("judge.mjs", file);
        Assert.That(result.ExitCode, Is.Zero, result.Output);
    }

    [TestCase("1", true)]
    [TestCase("\"a\"", false)]
    public void IdsAreTheSameWhenTheirUrisAre(string value, bool isValid)
    {
        var judge = new Judge(Schema.FromJsonSchema(
            """{"$ref":"http://LOCALHOST/foo/baz","$defs":{"A":{"$id":"http://localhost:80/foo/bar/../baz","type":"integer"}}}"""));

        Assert.That(judge.Accepts(value), Is.EqualTo(isValid));
    }

    static SchemaCase Judged(int number, JsonNode schema, RandomSchemas random)
    {
        var judge = new Judge(Schema.FromJsonSchema(schema.ToJsonString()));
        var values = Enumerable.Range(0, 30).Select(_ => random.Value(2)?.ToJsonString() ?? "null").Distinct();
        return new($"{number}", schema.ToJsonString(), [.. values.Select(v => (v, judge.Accepts(v)))]);
    }
}
