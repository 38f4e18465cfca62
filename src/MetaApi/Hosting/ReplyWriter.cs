using System.Buffers;
using MetaApi.Calls;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace MetaApi.Hosting;

/// <summary>Writes a finished reply to an HTTP response.</summary>
internal static class ReplyWriter
{
    /// <summary>What may wait in the server's buffer until the request ends.</summary>
    const int MostUnflushed = 64 * 1024;

    public static ValueTask WriteAsync(Reply reply, HttpContext context)
    {
        var response = context.Response;
        response.StatusCode = reply.Status;
        foreach (var (name, value) in reply.Headers)
            response.Headers.Append(name, value);
        if (reply.Body is not { } body)
        {
            response.ContentLength = Statuses.MayHaveBody(reply.Status) ? 0 : null;
            return default;
        }
        response.ContentType = reply.ContentType;
        response.ContentLength = body.Bytes.Length;
        response.Headers.XContentTypeOptions = "nosniff";
        if (!HttpMethods.IsHead(context.Request.Method))
            response.BodyWriter.Write(body.Bytes.Span);
        return IsServers(context) && body.Bytes.Length <= MostUnflushed ? default : FlushAsync(context);
    }

    /// <summary>A server sends what was written when the request ends. Middleware that put its own body before it, such as a cache, does not.</summary>
    static bool IsServers(HttpContext context) =>
        ReferenceEquals(context.Features.Get<IHttpResponseBodyFeature>(), context.Features.Get<IHttpResponseFeature>());

    static async ValueTask FlushAsync(HttpContext context) => await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
}
