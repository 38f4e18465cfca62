namespace MetaApi.Schemas.Reading;

/// <summary>Finds a declared name by its UTF-8 bytes.</summary>
internal sealed class Utf8Names
{
    readonly byte[][] names;

    readonly Dictionary<byte[], int>.AlternateLookup<ReadOnlySpan<byte>> indexes;

    public Utf8Names(IEnumerable<string> names) : this(names, new Utf8Comparer())
    {
    }

    /// <param name="names">The names, each once.</param>
    /// <param name="comparer">One that compares spans too.</param>
    public Utf8Names(IEnumerable<string> names, IEqualityComparer<byte[]> comparer)
    {
        this.names = [.. names.Select(System.Text.Encoding.UTF8.GetBytes)];
        var table = new Dictionary<byte[], int>(comparer);
        for (var i = 0; i < this.names.Length; i++)
            table.Add(this.names[i], i);
        indexes = table.GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    /// <summary>The position of a name, or -1. Clients mostly send members in the declared order, so the expected one is tried first.</summary>
    public int Find(ReadOnlySpan<byte> name, int expected)
    {
        if (expected < names.Length && name.SequenceEqual(names[expected]))
            return expected;
        return indexes.TryGetValue(name, out var index) ? index : -1;
    }
}
