using System.Buffers;
using MetaApi.Calls;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace MetaApi.Hosting;

/// <summary>Writes a finished reply to an HTTP response.</summary>
internal static class ReplyWriter
{
    const int PieceLength = 64 * 1024;

    public static ValueTask WriteAsync(Reply reply, HttpContext context)
    {
        if (reply.IsHosts)
            return default;
        WriteHead(reply, context);
        var headers = context.Response.Headers;
        if (reply.Body is not { } body)
        {
            headers.ContentLength = Statuses.MayHaveBody(reply.Status) ? 0 : null;
            return default;
        }
        headers.ContentType = reply.ContentType;
        headers.ContentLength = body.Bytes.Length;
        headers.XContentTypeOptions = "nosniff";
        return HttpMethods.IsHead(context.Request.Method) ? default : WriteAsync(body.Bytes, context);
    }

    /// <summary>Writes the status, and the headers that are not about the body.</summary>
    public static void WriteHead(Reply reply, HttpContext context)
    {
        context.Response.StatusCode = reply.Status;
        var headers = context.Response.Headers;
        for (var i = 0; i < reply.Headers.Count; i++)
            headers.Append(reply.Headers[i].Key, reply.Headers[i].Value);
    }

    /// <summary>Takes the headers of a reply that the server refused back out of the response. What middleware set stays.</summary>
    /// <param name="reply">The reply; null when there was none yet.</param>
    /// <param name="headers">The headers of the response.</param>
    public static void TakeBack(Reply? reply, IHeaderDictionary headers)
    {
        foreach (var (name, value) in reply?.Headers ?? [])
            if (headers.TryGetValue(name, out var values) && values is [.., var last] && last == value)
                headers[name] = values.ToArray()[..^1];
    }

    static ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, HttpContext context)
    {
        if (bytes.Length > PieceLength)
            return WritePiecesAsync(bytes, context);
        context.Response.BodyWriter.Write(bytes.Span);
        return IsServers(context) ? default : FlushAsync(context);
    }

    /// <summary>
    /// Waits for the client to take what was written, so that the server does not hold a second copy of a large body. A client that left may be
    /// known here before the request is cancelled; without an abort the server would miss the rest of the body.
    /// </summary>
    static async ValueTask WritePiecesAsync(ReadOnlyMemory<byte> bytes, HttpContext context)
    {
        for (var start = 0; start < bytes.Length; start += PieceLength)
        {
            var piece = bytes.Slice(start, Math.Min(PieceLength, bytes.Length - start));
            if (await context.Response.BodyWriter.WriteAsync(piece, context.RequestAborted) is { IsCompleted: true })
                throw new OperationCanceledException("The client took no more.");
        }
    }

    /// <summary>
    /// Kestrel is the body's feature itself, and sends what was written when the request ends. Middleware that put its own body before it, such
    /// as a cache, does not.
    /// </summary>
    static bool IsServers(HttpContext context) => ReferenceEquals(context.Features.Get<IHttpResponseBodyFeature>(), context.Features);

    static async ValueTask FlushAsync(HttpContext context) => await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
}
