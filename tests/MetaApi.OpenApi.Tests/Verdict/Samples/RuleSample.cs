using System.Text.Json.Nodes;
using MetaApi.OpenApi.Tests.JsonSchema.Support;

namespace MetaApi.OpenApi.Tests.Verdict.Samples;

/// <summary>A JSON Schema made by chance, of which nobody knows beforehand what it accepts.</summary>
sealed class RuleSample(RandomSchemas schemas) : Sample
{
    public override Schema Schema { get; } = Schema.FromJsonSchema(schemas.Root().ToJsonString());

    public override bool IsSure => false;

    /// <summary>Any value: it is for the judges to agree on it.</summary>
    public override JsonNode? Valid(Dice dice, int depth) => schemas.Value(2);

    public override Flaw? Flawed(Dice dice, int depth) => null;
}
