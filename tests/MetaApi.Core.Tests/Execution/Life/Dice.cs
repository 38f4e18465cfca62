namespace MetaApi.Core.Tests.Execution.Life;

/// <summary>Chance that comes out the same for the same seed.</summary>
internal sealed class Dice(int seed)
{
    readonly Random random = new(seed);

    public bool Chance(int percent) => random.Next(100) < percent;

    /// <summary>A whole number from one to another, both included.</summary>
    public int Between(int least, int most) => random.Next(least, most + 1);

    public T Pick<T>(IReadOnlyList<T> list) => list[random.Next(list.Count)];

    public T[] Some<T>(IReadOnlyList<T> list, int count)
    {
        var items = list.ToArray();
        random.Shuffle(items);
        return items[..Math.Min(count, items.Length)];
    }
}
