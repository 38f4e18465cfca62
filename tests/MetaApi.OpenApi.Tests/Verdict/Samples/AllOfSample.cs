using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.Tests.Verdict.Samples;

/// <summary>The members of several objects in one.</summary>
sealed class AllOfSample(ImmutableArray<Sample> parts) : Sample
{
    public override Schema Schema { get; } = Schema.AllOf([.. parts.Select(p => p.Schema)]);

    protected override IEnumerable<Sample> Parts => parts;

    public override JsonNode? Valid(Dice dice, int depth) => Merged(parts.Select(p => p.Valid(dice, depth)));

    public override Flaw? Flawed(Dice dice, int depth)
    {
        var part = dice.Pick(parts);
        if (part.Flawed(dice, depth) is not { Value: JsonObject } flaw)
            return null;
        return flaw with { Value = Merged(parts.Select(p => p == part ? flaw.Value : p.Valid(dice, depth))) };
    }

    public override IEnumerable<Sample> Smaller() =>
    [
        .. parts.Length > 1 ? parts.Select(p => new AllOfSample(parts.Remove(p))) : [],
        .. parts.SelectMany(p => p.Smaller().Select(s => new AllOfSample(parts.Replace(p, s)))),
    ];

    static JsonObject Merged(IEnumerable<JsonNode?> objects) =>
        new(objects.SelectMany(o => (JsonObject)o!.DeepClone()).Select(m => KeyValuePair.Create(m.Key, m.Value?.DeepClone())));
}
