using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace MetaApi.Schemas.Reading;

/// <summary>Checks bytes for being UTF-8, in one piece or in several.</summary>
internal static class Utf8Text
{
    const int Longest = 4;

    static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>The text behind one leading byte order mark, if there is one.</summary>
    public static ReadOnlySequence<byte> WithoutMark(in ReadOnlySequence<byte> bytes)
    {
        if (bytes.FirstSpan is [not 0xEF, ..] || bytes.Length < Mark.Length)
            return bytes;
        Span<byte> start = stackalloc byte[Mark.Length];
        bytes.Slice(0, Mark.Length).CopyTo(start);
        return start.SequenceEqual(Mark) ? bytes.Slice(Mark.Length) : bytes;
    }

    public static bool IsValid(in ReadOnlySequence<byte> bytes)
    {
        if (bytes.IsSingleSegment)
            return Utf8.IsValid(bytes.FirstSpan);
        Span<byte> seam = stackalloc byte[2 * Longest];
        var carried = 0;
        foreach (var segment in bytes)
            if (!TryPass(segment.Span, seam, ref carried))
                return false;
        return carried == 0;
    }

    /// <summary>Checks one piece. A character cut at its end is carried over the seam to the next.</summary>
    static bool TryPass(ReadOnlySpan<byte> piece, Span<byte> seam, ref int carried)
    {
        while (carried > 0 && !piece.IsEmpty)
        {
            seam[carried++] = piece[0];
            piece = piece[1..];
            var status = Rune.DecodeFromUtf8(seam[..carried], out _, out _);
            if (status is OperationStatus.InvalidData)
                return false;
            if (status is OperationStatus.Done)
                carried = 0;
        }
        var tail = CutTail(piece);
        piece[^tail..].CopyTo(seam[carried..]);
        carried += tail;
        return Utf8.IsValid(piece[..^tail]);
    }

    /// <summary>How many bytes at the end begin a character that is not complete.</summary>
    static int CutTail(ReadOnlySpan<byte> piece)
    {
        for (var length = 1; length < Longest && length <= piece.Length; length++)
            if (Rune.DecodeFromUtf8(piece[^length..], out _, out _) is OperationStatus.NeedMoreData)
                return length;
        return 0;
    }
}
