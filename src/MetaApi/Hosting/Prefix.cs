using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MetaApi.Hosting;

/// <summary>What stands before an API in the paths of its requests, groups of endpoints included.</summary>
internal static class Prefix
{
    /// <summary>How many segments of the endpoint's pattern stand before its own.</summary>
    public static int LengthOf(HttpContext context, int templateLength) =>
        ((RouteEndpoint)context.GetEndpoint()!).RoutePattern.PathSegments.Count - templateLength;

    /// <summary>The same while an endpoint is being chosen, when only the value of its catch-all is known.</summary>
    /// <param name="context">The request.</param>
    /// <param name="catchAll">The value of the catch-all; null when the pattern has none.</param>
    /// <param name="fixedLength">How many segments the pattern has before its catch-all.</param>
    public static int LengthBefore(HttpContext context, object? catchAll, int fixedLength)
    {
        var path = (context.Request.Path.Value ?? "").AsSpan().TrimEnd('/');
        var caught = (catchAll as string ?? "").AsSpan().TrimEnd('/');
        return path.Count('/') - (caught.IsEmpty ? 0 : caught.Count('/') + 1) - fixedLength;
    }

    /// <summary>The path that leads to the API, base path included, percent-encoded and without a slash at its end.</summary>
    public static string TextOf(HttpContext context, int templateLength)
    {
        var segments = (context.Request.Path.Value ?? "").Split('/');
        var prefix = string.Join('/', segments.Take(LengthOf(context, templateLength) + 1));
        return (context.Request.PathBase + new PathString(prefix)).ToUriComponent();
    }
}
