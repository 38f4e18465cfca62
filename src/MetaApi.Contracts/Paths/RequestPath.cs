using MetaApi.Paths;

namespace MetaApi;

/// <summary>Takes the path of a request apart, as it came over the wire.</summary>
public static class RequestPath
{
    /// <summary>How many segments a path may have: 64.</summary>
    public const int MaxSegments = 64;

    /// <summary>
    /// Splits a path at its slashes and percent-decodes each segment exactly once, so <c>%2F</c> is part of a segment and
    /// <c>%252e</c> becomes the text <c>%2e</c>. Nothing is folded: <c>//</c> gives an empty segment, a trailing slash an empty last one.
    /// </summary>
    /// <param name="rawPath">The path without its query, beginning with a slash; empty means the root, like <c>/</c>.</param>
    /// <param name="segments">The decoded segments; none for the root, or when the path is refused.</param>
    /// <returns>Why the path is refused, or <see cref="RequestPathFault.None"/>.</returns>
    public static RequestPathFault Split(ReadOnlySpan<char> rawPath, out string[] segments)
    {
        segments = [];
        if (rawPath is "" or "/")
            return RequestPathFault.None;
        if (rawPath[0] != '/')
            return RequestPathFault.Malformed;

        var count = rawPath.Count('/');
        if (count > MaxSegments)
            return RequestPathFault.TooManySegments;

        var decoded = new string[count];
        if (!TryDecode(rawPath[1..], decoded))
            return RequestPathFault.Malformed;
        segments = decoded;
        return RequestPathFault.None;
    }

    static bool TryDecode(ReadOnlySpan<char> path, Span<string> segments)
    {
        var plain = PercentText.IsPlain(path);
        foreach (ref var segment in segments)
        {
            var slash = path.IndexOf('/');
            var text = slash < 0 ? path : path[..slash];
            if ((plain ? text.ToString() : PercentText.Decode(text)) is not { } decoded)
                return false;

            segment = decoded;
            path = path[(slash + 1)..];
        }

        return true;
    }
}
