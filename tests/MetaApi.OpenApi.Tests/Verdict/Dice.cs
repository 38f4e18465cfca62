namespace MetaApi.OpenApi.Tests.Verdict;

/// <summary>Chance that comes out the same for the same seed.</summary>
sealed class Dice(int seed)
{
    readonly Random random = new(seed);

    public bool Chance(int percent) => random.Next(100) < percent;

    /// <summary>A whole number from one to another, both included.</summary>
    public int Between(int least, int most) => random.Next(least, most + 1);

    public T Pick<T>(IReadOnlyList<T> list) => list[random.Next(list.Count)];

    public List<T> Some<T>(IEnumerable<T> list, int percent) => [.. list.Where(_ => Chance(percent))];

    public List<T> Shuffled<T>(IEnumerable<T> list)
    {
        var items = list.ToArray();
        random.Shuffle(items);
        return [.. items];
    }
}
