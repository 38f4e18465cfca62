using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.Tests.Verdict.Samples;

/// <summary>One of several schemas. Where each value shows which one is meant, flaws inside it are told as its own.</summary>
sealed class UnionSample(UnionKind kind, ImmutableArray<Sample> alternatives, UnionTell tell) : Sample
{
    ImmutableArray<Schema> Schemas => [.. alternatives.Select(a => a.Schema)];

    public override Schema Schema => kind is UnionKind.OneOf ? Schema.OneOf(Schemas.AsSpan()) : Schema.AnyOf(Schemas.AsSpan());

    public override bool IsSure => tell is not UnionTell.Nothing && base.IsSure;

    protected override IEnumerable<Sample> Parts => alternatives;

    public override JsonNode? Valid(Dice dice, int depth) => dice.Pick(alternatives).Valid(dice, depth);

    public override Flaw? Flawed(Dice dice, int depth)
    {
        if (tell is UnionTell.Nothing || dice.Pick(alternatives).Flawed(dice, depth) is not { } flaw)
            return null;
        if (flaw.Pointer == "" && flaw.Code is "type" or "null")
            return null;
        return tell is UnionTell.Kind || !flaw.Pointer.Equals("/kind", StringComparison.Ordinal)
            ? flaw
            : new(flaw.Value, kind is UnionKind.OneOf ? "oneOf" : "anyOf");
    }

    public override IEnumerable<Sample> Smaller() =>
        alternatives.Length > 2 ? alternatives.Select(a => new UnionSample(kind, alternatives.Remove(a), tell)) : alternatives;
}
