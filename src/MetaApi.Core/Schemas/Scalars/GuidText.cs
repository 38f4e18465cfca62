using System.Buffers.Text;

namespace MetaApi.Schemas.Scalars;

/// <summary>RFC 9562 text form, of any version and either case; no braces and no <c>urn:uuid:</c>.</summary>
internal static class GuidText
{
    public const int Length = 36;

    public static ScalarResult TryParse(ReadOnlySpan<byte> text, out Guid value)
    {
        value = default;
        return HasShape(text) && Utf8Parser.TryParse(text, out value, out _, 'D') ? ScalarResult.Ok : ScalarResult.Malformed;
    }

    /// <summary>In lower case.</summary>
    public static void Format(Guid value, Span<byte> destination) => value.TryFormat(destination, out _, "D");

    static bool HasShape(ReadOnlySpan<byte> text)
    {
        if (text.Length != Length)
            return false;

        for (var position = 0; position < Length; position++)
        {
            if (position is 8 or 13 or 18 or 23 ? text[position] != '-' : !char.IsAsciiHexDigit((char)text[position]))
                return false;
        }

        return true;
    }
}
