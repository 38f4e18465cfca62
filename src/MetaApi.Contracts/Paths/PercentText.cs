using System.Buffers;
using System.Text;

namespace MetaApi.Paths;

/// <summary>Decodes percent-encoded UTF-8 strictly: what is not sound is refused, never repaired.</summary>
internal static class PercentText
{
    const int LongestUtf8 = 4;
    const int EscapeLength = 3;

    static readonly SearchValues<char> Plain =
        SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code).Where(character => character != '%')]);

    /// <summary>Whether the text is printable ASCII without escapes: decoded as it stands.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(Plain);

    /// <summary>The decoded text of a path; null for a broken escape, text that is not valid Unicode, or a control character.</summary>
    public static string? Decode(ReadOnlySpan<char> text) => Decode(text, allowControls: false);

    /// <summary>The decoded text of a value outside the path, where control characters are data; null for a broken escape, or text that is not valid Unicode.</summary>
    public static string? DecodeValue(ReadOnlySpan<char> text) => IsPlain(text) ? text.ToString() : Decode(text, allowControls: true);

    static string? Decode(ReadOnlySpan<char> text, bool allowControls)
    {
        // Decoding never makes a text longer.
        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        try
        {
            return TryDecode(text, buffer, allowControls, out var length) ? new string(buffer, 0, length) : null;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    static bool TryDecode(ReadOnlySpan<char> text, Span<char> buffer, bool allowControls, out int length)
    {
        length = 0;
        while (!text.IsEmpty)
        {
            var status = text[0] == '%'
                ? DecodeEscapes(text, out var rune, out var taken)
                : Rune.DecodeFromUtf16(text, out rune, out taken);
            if (status != OperationStatus.Done || (Rune.IsControl(rune) && !allowControls))
                return false;

            length += rune.EncodeToUtf16(buffer[length..]);
            text = text[taken..];
        }

        return true;
    }

    static OperationStatus DecodeEscapes(ReadOnlySpan<char> text, out Rune rune, out int taken)
    {
        Span<byte> bytes = stackalloc byte[LongestUtf8];
        var count = 0;
        while (count < LongestUtf8 && TryReadEscape(text[(count * EscapeLength)..], bytes[count..]))
            count++;

        var status = Rune.DecodeFromUtf8(bytes[..count], out rune, out var bytesTaken);
        taken = bytesTaken * EscapeLength;
        return status;
    }

    static bool TryReadEscape(ReadOnlySpan<char> text, Span<byte> value) =>
        text.Length >= EscapeLength && text[0] == '%'
        && Convert.FromHexString(text[1..EscapeLength], value, out _, out _) == OperationStatus.Done;
}
