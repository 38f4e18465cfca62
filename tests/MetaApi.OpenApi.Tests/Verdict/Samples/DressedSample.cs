using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.Tests.Verdict.Samples;

/// <summary>The values of a sample under another schema that accepts them, and refuses what breaks certain constraints, as before.</summary>
sealed class DressedSample(Sample inner, Func<Schema, Schema> dress, params string[] forgiven) : Sample
{
    public override Schema Schema { get; } = dress(inner.Schema);

    protected override IEnumerable<Sample> Parts => [inner];

    public override JsonNode? Valid(Dice dice, int depth) => inner.Valid(dice, depth);

    public override Flaw? Flawed(Dice dice, int depth) =>
        inner.Flawed(dice, depth) is { } flaw && !forgiven.Contains(flaw.Code) ? flaw : null;

    public override IEnumerable<Sample> Smaller() => inner.Smaller().Select(s => new DressedSample(s, dress, forgiven));
}
