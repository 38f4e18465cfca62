using System.Buffers;

namespace MetaApi.Core.Tests.Support;

/// <summary>Bytes that arrive in several pieces, as a pipe hands them over.</summary>
internal static class Pieces
{
    /// <summary>Every way a case is cut: before each byte of a small body, and into pieces of 1, 2, 3 and 7 bytes.</summary>
    public static IEnumerable<ReadOnlySequence<byte>> Of(byte[] bytes)
    {
        foreach (var size in (int[])[1, 2, 3, 7])
            yield return Joined(bytes.Chunk(size));
        for (var at = 1; at < bytes.Length && bytes.Length <= 80; at++)
            yield return Joined([bytes[..at], bytes[at..]]);
    }

    static ReadOnlySequence<byte> Joined(IEnumerable<byte[]> pieces)
    {
        var first = new Piece([], null);
        var last = pieces.Aggregate(first, (before, bytes) => new Piece(bytes, before));
        return new(first, 0, last, last.Memory.Length);
    }

    sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(byte[] bytes, Piece? before)
        {
            Memory = bytes;
            if (before is null)
                return;
            RunningIndex = before.RunningIndex + before.Memory.Length;
            before.Next = this;
        }
    }
}
