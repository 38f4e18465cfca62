using System.Diagnostics.CodeAnalysis;

namespace MetaApi.Schemas.Reading;

/// <summary>Finds a declared name by its UTF-8 bytes.</summary>
internal sealed class Utf8Names
{
    readonly byte[][] names;

    readonly Dictionary<byte[], int>.AlternateLookup<ReadOnlySpan<byte>> indexes;

    public Utf8Names(IEnumerable<string> names)
    {
        this.names = [.. names.Select(System.Text.Encoding.UTF8.GetBytes)];
        var table = new Dictionary<byte[], int>(new BytesComparer());
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

    sealed class BytesComparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public bool Equals(byte[]? one, byte[]? other) => one.AsSpan().SequenceEqual(other);

        public int GetHashCode([DisallowNull] byte[] name) => GetHashCode(name.AsSpan());

        public bool Equals(ReadOnlySpan<byte> name, byte[] other) => name.SequenceEqual(other);

        public int GetHashCode(ReadOnlySpan<byte> name)
        {
            var hash = new HashCode();
            hash.AddBytes(name);
            return hash.ToHashCode();
        }

        public byte[] Create(ReadOnlySpan<byte> name) => name.ToArray();
    }
}
