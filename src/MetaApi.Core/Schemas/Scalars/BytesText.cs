using System.Buffers;
using System.Buffers.Text;

namespace MetaApi.Schemas.Scalars;

/// <summary>RFC 4648 base64 in the standard alphabet, padded, without line breaks, and with each value in one spelling only.</summary>
internal static class BytesText
{
    /// <summary>The same texts, as a regular expression (ECMA-262).</summary>
    public const string Pattern = "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$";

    static readonly SearchValues<byte> Alphabet =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"u8);

    public static ScalarResult TryParse(ReadOnlySpan<byte> text, out byte[]? value)
    {
        value = null;
        var padding = text.EndsWith("=="u8) ? 2 : text.EndsWith("="u8) ? 1 : 0;
        if (text.Length % 4 != 0 || text[..^padding].ContainsAnyExcept(Alphabet) || HasStrayBits(text, padding))
            return ScalarResult.Malformed;

        value = new byte[(text.Length / 4 * 3) - padding];
        Base64.DecodeFromUtf8(text, value, out _, out _);
        return ScalarResult.Ok;
    }

    /// <summary>The last character before the padding has room for bits that belong to no byte.</summary>
    static bool HasStrayBits(ReadOnlySpan<byte> text, int padding) => padding switch
    {
        0 => false,
        1 => !"AEIMQUYcgkosw048"u8.Contains(text[^2]),
        _ => !"AQgw"u8.Contains(text[^3]),
    };
}
