using Microsoft.AspNetCore.Http;

namespace MetaApi.Hosting;

/// <summary>
/// The captures of a request's path. ASP.NET chose the route, but it tells neither case nor empty segments, so the
/// pattern has the last word.
/// </summary>
internal readonly struct HttpPath
{
    readonly string[] values;

    readonly int prefixLength;

    HttpPath(PathPattern? pattern, string[] values, int prefixLength) =>
        (Pattern, this.values, this.prefixLength) = (pattern, values, prefixLength);

    /// <summary>The pattern of the route; null when the path belongs to none.</summary>
    public PathPattern? Pattern { get; }

    /// <summary>A path that belongs to no route.</summary>
    public static HttpPath Unmatched(int prefixLength) => new(null, [], prefixLength);

    /// <summary>Reads a path; null when it does not match after all.</summary>
    public static HttpPath? Match(HttpRequest request, RoutePlan route, int prefixLength)
    {
        var values = RawPath.IsPlain(request) && route.IsFixedLength
            ? route.MatchPlain(request.Path.Value ?? "", prefixLength)
            : RawPath.Segments(request, prefixLength, out _) is { } segments ? route.Pattern.Match(segments)?.Values.ToArray() : null;
        return values is null ? null : new(route.Pattern, values, prefixLength);
    }

    public string? Capture(string name)
    {
        var index = Pattern?.Captures.IndexOf(name) ?? -1;
        return index < 0 ? null : values[index];
    }

    public string Text(HttpRequest request)
    {
        var text = (request.Path.Value ?? "").AsSpan();
        for (var i = 0; i < prefixLength && !text.IsEmpty; i++)
        {
            var slash = text[1..].IndexOf('/');
            text = slash < 0 ? [] : text[(slash + 1)..];
        }
        return text.IsEmpty ? "/" : text.ToString();
    }
}
