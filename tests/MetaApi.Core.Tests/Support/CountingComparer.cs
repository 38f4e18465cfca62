using MetaApi.Schemas.Reading;

namespace MetaApi.Core.Tests.Support;

/// <summary>Compares names as readers do, and counts how often.</summary>
sealed class CountingComparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
{
    readonly Utf8Comparer inner = new();

    public int Hashes { get; private set; }

    public int Comparisons { get; private set; }

    public bool Equals(byte[]? x, byte[]? y) => inner.Equals(x, y);

    public int GetHashCode(byte[] obj) => inner.GetHashCode(obj);

    public bool Equals(ReadOnlySpan<byte> alternate, byte[] other)
    {
        Comparisons++;
        return inner.Equals(alternate, other);
    }

    public int GetHashCode(ReadOnlySpan<byte> alternate)
    {
        Hashes++;
        return inner.GetHashCode(alternate);
    }

    public byte[] Create(ReadOnlySpan<byte> alternate) => inner.Create(alternate);
}
