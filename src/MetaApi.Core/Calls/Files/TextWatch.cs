using System.Buffers;
using System.Text;

namespace MetaApi.Calls.Files;

/// <summary>Judges piece by piece whether a file is text. A character that is cut between two pieces is judged with the second.</summary>
internal sealed class TextWatch
{
    const int LongestCharacter = 4;

    /// <summary>Bytes that no text has; those of UTF-8 from 128 on are judged as characters.</summary>
    public static readonly SearchValues<byte> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Append(0x7F).Select(code => (byte)code).Except("\t\n\f\r"u8.ToArray())]);

    readonly byte[] begun = new byte[LongestCharacter];

    int begunLength;

    /// <summary>Whether the next piece goes on with text.</summary>
    public bool Takes(ReadOnlySpan<byte> piece)
    {
        if (piece.ContainsAny(Controls))
            return false;
        while (begunLength > 0 && !piece.IsEmpty)
        {
            begun[begunLength++] = piece[0];
            piece = piece[1..];
            switch (Rune.DecodeFromUtf8(begun.AsSpan(0, begunLength), out _, out _))
            {
                case OperationStatus.Done: begunLength = 0; break;
                case OperationStatus.InvalidData: return false;
            }
        }
        return KeepBegun(ref piece) && System.Text.Unicode.Utf8.IsValid(piece);
    }

    /// <summary>Whether the last character was whole.</summary>
    public bool Ends() => begunLength == 0;

    /// <summary>Keeps the first bytes of a character that goes on in the next piece.</summary>
    bool KeepBegun(ref ReadOnlySpan<byte> piece)
    {
        if (piece.IsEmpty)
            return true;
        var status = Rune.DecodeLastFromUtf8(piece, out _, out var length);
        if (status is OperationStatus.NeedMoreData)
        {
            begunLength = length;
            piece[^length..].CopyTo(begun);
            piece = piece[..^length];
        }
        return status is not OperationStatus.InvalidData;
    }
}
