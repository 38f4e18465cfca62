using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace MetaApi.Calls.Repetition;

/// <summary>Hashes parts with their lengths, so that no two lists of parts run into one.</summary>
internal static class Fingerprint
{
    public static string Of(IEnumerable<string> texts, ReadOnlyMemory<byte> bytes = default)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in texts)
            Append(hash, Encoding.UTF8.GetBytes(text));
        Append(hash, bytes.Span);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    static void Append(IncrementalHash hash, ReadOnlySpan<byte> part)
    {
        Span<byte> length = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(length, part.Length);
        hash.AppendData(length);
        hash.AppendData(part);
    }
}
