using System.Text;

namespace MetaApi.Security;

/// <summary>Reads the header of the Basic scheme (RFC 7617): Base64 of UTF-8, and nothing else.</summary>
internal static class BasicText
{
    /// <summary>What a header may have; names and passwords are shorter.</summary>
    const int Longest = 2048;

    const string Scheme = "Basic ";

    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static bool IsBasic(string header) => header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase);

    /// <summary>The credentials; null when they cannot be read.</summary>
    public static BasicCredentials? Read(string header)
    {
        if (header.Length > Longest)
            return null;
        var encoded = header.AsSpan(Scheme.Length).Trim(' ');
        var bytes = new byte[encoded.Length];
        if (encoded.ContainsAny(" \t\r\n") || !Convert.TryFromBase64Chars(encoded, bytes, out var length))
            return null;
        return Decoded(bytes.AsSpan(0, length)) is { } text && text.IndexOf(':') is >= 0 and var colon && !text.Any(char.IsControl)
            ? new(text[..colon], text[(colon + 1)..])
            : null;
    }

    static string? Decoded(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
