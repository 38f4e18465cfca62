using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.Samples.Attempts;

/// <summary>Lists at their limits, and one item beyond.</summary>
internal sealed class ListAttempts(ValueShape shape, SampleMaker values)
{
    /// <summary>The longest list that is made.</summary>
    const int Longest = 1000;

    public IEnumerable<Attempt> Valid()
    {
        var least = Counts("minItems").DefaultIfEmpty().Max();
        yield return new("minItems", least == 0 ? "an empty list" : "the shortest list", Lists(least));
        foreach (var most in Counts("maxItems").Take(1))
            yield return new("maxItems", "the longest list", Lists(most));
        if (!shape.Has("maxItems"))
            yield return new("items", "several items", Lists(least + 2));
    }

    public IEnumerable<Attempt> Broken()
    {
        foreach (var least in Counts("minItems").Where(c => c > 0).Take(1))
            yield return new("minItems", "one item too few", Lists(least - 1));
        foreach (var most in Counts("maxItems").Take(1))
            yield return new("maxItems", "one item too many", Lists(most + 1));
        if (shape.Has("uniqueItems"))
            yield return new("uniqueItems", "an item twice", Twice());
    }

    IEnumerable<int> Counts(string keyword) => NumberRange.Numbers(shape, keyword).Select(n => (int)Math.Min(n, int.MaxValue - 1));

    IEnumerable<JsonNode?> Lists(int count) =>
        count is >= 0 and <= Longest && values.List(shape, count, Trail.Start) is { } list ? [list] : [];

    IEnumerable<JsonNode?> Twice()
    {
        var least = Math.Max(2, Counts("minItems").DefaultIfEmpty().Max());
        foreach (var count in new[] { least - 1, 1 }.Distinct())
            if (values.List(shape, count, Trail.Start) is { Count: > 0 } list)
            {
                list.Add(list[0]?.DeepClone());
                yield return list;
            }
    }
}
