using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.Tests.Verdict.Samples;

/// <summary>A map whose keys are of one pattern, with limits of its count.</summary>
sealed class MapSample(Sample values, int most) : Sample
{
    static readonly string[] Keys = ["a", "bb", "ccc", "isPrototypeOf", "zz"];

    public override Schema Schema { get; } = Schema.MapOf(values.Schema, Schema.String.Pattern("^[A-Za-z]+$")).Entries(1, most);

    protected override IEnumerable<Sample> Parts => [values];

    public override JsonNode? Valid(Dice dice, int depth) => Map(dice, depth, dice.Between(1, most));

    public override Flaw? Flawed(Dice dice, int depth) => dice.Between(0, 5) switch
    {
        0 => new(new JsonArray(), "type"),
        1 => new(new JsonObject(), "minProperties"),
        2 => new(Map(dice, depth, most + 1), "maxProperties"),
        3 => new Flaw(values.Valid(dice, depth - 1), "pattern") is var flaw ? flaw.Inside(new JsonObject { ["1/a"] = flaw.Value }, "1/a") : null,
        _ => OfValue(dice, depth),
    };

    public override IEnumerable<Sample> Smaller() => values.Smaller().Select(s => new MapSample(s, most));

    JsonObject Map(Dice dice, int depth, int count) =>
        new(dice.Shuffled(Keys).Take(count).Select(k => KeyValuePair.Create(k, values.Valid(dice, depth - 1))));

    Flaw? OfValue(Dice dice, int depth)
    {
        if (values.Flawed(dice, depth - 1) is not { } flaw)
            return null;
        var map = Map(dice, depth, most);
        var key = dice.Pick([.. map.Select(e => e.Key)]);
        map[key] = flaw.Value;
        return flaw.Inside(map, key);
    }
}
