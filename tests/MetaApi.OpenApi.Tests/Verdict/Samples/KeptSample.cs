using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.Tests.Verdict.Samples;

/// <summary>A schema that is declared in one way and has the values of a sample that is declared in another.</summary>
sealed class KeptSample(Schema schema, Sample same) : Sample
{
    public override Schema Schema => schema;

    protected override IEnumerable<Sample> Parts => [same];

    public override JsonNode? Valid(Dice dice, int depth) => same.Valid(dice, depth);

    public override Flaw? Flawed(Dice dice, int depth) => same.Flawed(dice, depth);
}
