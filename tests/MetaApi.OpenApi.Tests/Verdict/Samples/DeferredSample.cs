using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.Tests.Verdict.Samples;

/// <summary>A sample that is made on first use, when what it is made of is there.</summary>
sealed class DeferredSample(Func<Sample> make) : Sample
{
    readonly Lazy<Sample> made = new(make);

    public override Schema Schema => made.Value.Schema;

    public override JsonNode? Valid(Dice dice, int depth) => made.Value.Valid(dice, depth);

    public override Flaw? Flawed(Dice dice, int depth) => depth > 0 ? made.Value.Flawed(dice, depth) : null;
}
