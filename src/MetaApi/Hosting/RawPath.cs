using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

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
        var raw = Sent(request);
        var skipped = prefixLength;
        if (raw is null)
            raw = request.Path.Value ?? "";
        else
            skipped += SegmentCount(request.PathBase);
        fault = RequestPath.Split(raw, out var segments);
        return fault is RequestPathFault.None && segments.Length >= skipped ? segments[skipped..] : null;
    }

    /// <summary>Whether the path holds nothing to decode, so that ASP.NET's reading is exact.</summary>
    public static bool IsPlain(HttpRequest request) =>
        !Target(request).Contains('%');

    /// <summary>The path as it was sent; null when something between the wire and here has changed it.</summary>
    static string? Sent(HttpRequest request)
    {
        var target = Target(request);
        var path = target.Split('?', 2)[0];
        return Decoded(path) == (request.PathBase + request.Path).Value ? path : null;
    }

    static string Target(HttpRequest request) => request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;

    /// <summary>The path as ASP.NET decodes it.</summary>
    static string Decoded(string path) => PathString.FromUriComponent(path).Value ?? "";

    static int SegmentCount(PathString path) => path.Value is { Length: > 0 } text ? text.Count(c => c == '/') : 0;
}
