using MetaApi.Calls.Headers;

namespace MetaApi.Calls;

/// <summary>A declared media type, which may stand for several: <c>application/pdf</c>, <c>image/*</c> (RFC 9110, section 12.5.1).</summary>
internal static class MediaRange
{
    public static bool IsOne(string text) => Split(text, out var type, out var subtype) && (!type.SequenceEqual("*") || subtype.SequenceEqual("*"));

    /// <summary>Whether it stands for several, so that what is sent must say which.</summary>
    public static bool IsOpen(string range) => Split(range, out _, out var subtype) && subtype.SequenceEqual("*");

    /// <summary>Whether a media type is one that the range stands for; parameters are not compared.</summary>
    public static bool Covers(string range, string contentType) =>
        Split(range, out var type, out var subtype) && Split(contentType, out var sentType, out var sentSubtype)
        && (type.SequenceEqual("*") || type.Equals(sentType, StringComparison.OrdinalIgnoreCase))
        && (subtype.SequenceEqual("*") || subtype.Equals(sentSubtype, StringComparison.OrdinalIgnoreCase));

    static bool Split(string text, out ReadOnlySpan<char> type, out ReadOnlySpan<char> subtype)
    {
        var semicolon = text.IndexOf(';', StringComparison.Ordinal);
        var essence = (semicolon < 0 ? text : text.AsSpan(0, semicolon)).Trim();
        var slash = essence.IndexOf('/');
        type = slash < 0 ? [] : essence[..slash];
        subtype = slash < 0 ? [] : essence[(slash + 1)..];
        return HttpToken.Is(type) && HttpToken.Is(subtype);
    }
}
