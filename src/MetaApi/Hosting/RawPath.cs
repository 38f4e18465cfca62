using MetaApi.Paths;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http;

namespace MetaApi.Hosting;

/// <summary>
/// The path of a request with each segment decoded exactly once. ASP.NET decodes all but <c>%2F</c>, so <c>%2F</c> and
/// <c>%252F</c> look alike there; the path as it was sent tells them apart.
/// </summary>
internal static class RawPath
{
    /// <summary>The decoded segments, those of the prefix left out; null when there is no sound reading.</summary>
    public static string[]? Segments(HttpRequest request, int prefixLength, out RequestPathFault fault)
    {
        var whole = (request.PathBase + request.Path).Value ?? "";
        var skipped = SegmentCount(request.PathBase) + prefixLength;
        fault = RequestPath.Split(Sent(request, whole) ?? Undecodable(whole), out var segments);
        if (fault is not RequestPathFault.None || segments.Length < skipped)
            return null;
        return segments[skipped..] is [""] ? [] : segments[skipped..];
    }

    /// <summary>Whether ASP.NET's reading is exact: it leaves a percent sign in the path where it could not tell, and control characters are refused.</summary>
    public static bool IsPlain(HttpRequest request) => PercentText.IsPlain(request.Path.Value);

    /// <summary>The path as it was sent; null when it came in a whole URL, or was changed on the way, as dot segments are.</summary>
    static string? Sent(HttpRequest request, string whole)
    {
        var path = Target(request).Split('?', 2)[0];
        return path is ['/', ..] && Decoded(path) == whole ? path : null;
    }

    /// <summary>A decoded path in a spelling that decodes to itself, so that nothing is decoded twice.</summary>
    static string Undecodable(string path) => path.Replace("%", "%25");

    static string Target(HttpRequest request) => request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;

    /// <summary>The path as ASP.NET decodes it.</summary>
    static string Decoded(string path) => PathString.FromUriComponent(path).Value ?? "";

    static int SegmentCount(PathString path) => path.Value is { Length: > 0 } text ? text.Count(c => c == '/') : 0;
}
