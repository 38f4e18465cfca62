using System.Buffers;

namespace MetaApi.Schemas.Formats;

/// <summary>RFC 4648 base64 in the standard alphabet, padded, without line breaks.</summary>
internal static class ByteFormat
{
    static readonly SearchValues<char> Alphabet =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");

    public static bool IsMatch(ReadOnlySpan<char> text)
    {
        if (text.Length % 4 != 0)
            return false;

        var padding = text.EndsWith("==") ? 2 : text.EndsWith('=') ? 1 : 0;
        return !text[..^padding].ContainsAnyExcept(Alphabet);
    }
}
