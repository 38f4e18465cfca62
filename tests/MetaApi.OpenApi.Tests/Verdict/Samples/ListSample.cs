using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.Tests.Verdict.Samples;

/// <summary>A list, with limits of its count, or of different items.</summary>
sealed class ListSample(Sample items, int least, int most, bool isUnique) : Sample
{
    public override Schema Schema => isUnique ? Counted.Unique() : Counted;

    ArraySchema Counted => Schema.ArrayOf(items.Schema).Count(least, most);

    protected override IEnumerable<Sample> Parts => [items];

    public override JsonNode? Valid(Dice dice, int depth) => List(dice, depth, dice.Between(least, depth > 0 ? most : least));

    public override Flaw? Flawed(Dice dice, int depth) => dice.Between(0, 5) switch
    {
        0 => new(new JsonObject(), "type"),
        1 => isUnique ? null : new(List(dice, depth, most + 1), "maxItems"),
        2 => least > 0 ? new(List(dice, depth, least - 1), "minItems") : null,
        3 => isUnique && most > 1 ? Twice(dice, depth) : null,
        _ => most > 0 ? OfItem(dice, depth) : null,
    };

    public override IEnumerable<Sample> Smaller() => items.Smaller().Select(s => new ListSample(s, least, most, isUnique));

    /// <summary>Items that are different may be fewer than asked for; then the valid list has none to spare.</summary>
    JsonArray List(Dice dice, int depth, int count)
    {
        var list = new List<JsonNode?>();
        for (var attempt = 0; list.Count < count && attempt < 50; attempt++)
        {
            var item = items.Valid(dice, depth - 1);
            if (!isUnique || !list.Exists(i => JsonNode.DeepEquals(i, item)))
                list.Add(item);
        }
        return new([.. list]);
    }

    Flaw? OfItem(Dice dice, int depth)
    {
        if (items.Flawed(dice, depth - 1) is not { } flaw)
            return null;
        var list = List(dice, depth, Math.Max(1, least));
        if (list.Count == 0 || (isUnique && list.Any(i => JsonNode.DeepEquals(i, flaw.Value))))
            return null;
        var index = dice.Between(0, list.Count - 1);
        list[index] = flaw.Value;
        return flaw.Inside(list, $"{index}");
    }

    Flaw? Twice(Dice dice, int depth)
    {
        var list = List(dice, depth, most);
        if (list.Count < Math.Max(2, least))
            return null;
        list[^1] = list[0]?.DeepClone();
        return new(list, "uniqueItems");
    }
}
