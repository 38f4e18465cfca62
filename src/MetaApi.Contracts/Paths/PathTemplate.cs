using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace MetaApi.Paths;

/// <summary>Writes a path as OpenAPI and URI templates do.</summary>
internal static class PathTemplate
{
    // What RFC 3986 lets stand for itself in a segment ('pchar').
    static readonly SearchValues<char> Unescaped =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@");

    public static string Write(ImmutableArray<PathSegment> segments) =>
        "/" + string.Join('/', segments.Select(Write));

    static string Write(PathSegment segment) => string.Concat(segment.Parts.Select(part =>
        part is LiteralSegment literal ? Escape(literal.Text) : $"{{{part.CaptureName}}}"));

    static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Unescaped))
            return text;

        var escaped = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
            if (rune.IsAscii && Unescaped.Contains((char)rune.Value))
                escaped.Append((char)rune.Value);
            else
                escaped.Append(Uri.EscapeDataString(rune.ToString()));
        return escaped.ToString();
    }
}
