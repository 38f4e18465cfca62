using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.Tests.Verdict.Samples;

/// <summary>A value that may be null.</summary>
sealed class NullableSample(Sample inner) : Sample
{
    public override Schema Schema { get; } = inner.Schema.Nullable();

    protected override IEnumerable<Sample> Parts => [inner];

    public override JsonNode? Valid(Dice dice, int depth) => dice.Chance(30) ? null : inner.Valid(dice, depth);

    public override Flaw? Flawed(Dice dice, int depth) =>
        inner.Flawed(dice, depth) is { } flaw && !(flaw.Pointer == "" && flaw.Value is null) ? flaw : null;

    public override IEnumerable<Sample> Smaller() => inner.Smaller().Select(s => new NullableSample(s)).Append(inner);
}
