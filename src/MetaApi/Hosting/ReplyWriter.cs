using System.Buffers;
using MetaApi.Calls;
using Microsoft.AspNetCore.Http;

namespace MetaApi.Hosting;

/// <summary>Writes a finished reply to an HTTP response.</summary>
internal static class ReplyWriter
{
    public static void Write(Reply reply, HttpContext context)
    {
        var response = context.Response;
        response.StatusCode = reply.Status;
        foreach (var (name, value) in reply.Headers)
            response.Headers.Append(name, value);
        if (reply.Body is not { } body)
        {
            response.ContentLength = MayHaveBody(reply.Status) ? 0 : null;
            return;
        }
        response.ContentType = reply.ContentType;
        response.ContentLength = body.Bytes.Length;
        response.Headers.XContentTypeOptions = "nosniff";
        if (!HttpMethods.IsHead(context.Request.Method))
            response.BodyWriter.Write(body.Bytes.Span);
    }

    static bool MayHaveBody(int status) => status is not (StatusCodes.Status204NoContent or StatusCodes.Status304NotModified);
}
