using MetaApi.Calls;
using MetaApi.Calls.Telemetry;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace MetaApi.Hosting;

/// <summary>
/// Sends a reply whose body is made while it is sent. Until the first byte leaves all of it can be taken back; from then on it is cut off where it
/// fails, so that no client takes a part for the whole.
/// </summary>
internal sealed class StreamSender(HttpContext context, CallLog log, string? route)
{
    readonly ResponseHead head = new(context.Response);

    readonly ResponseStream output = new(context);

    public async Task SendAsync(Reply reply, StreamedBody body)
    {
        try
        {
            context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
            ReplyWriter.WriteHead(reply, context);
            if (await WriterOf(body, reply.ContentType) is { } write && !HttpMethods.IsHead(context.Request.Method))
                await write(output, context.RequestAborted);
            await context.Response.CompleteAsync();
        }
        catch (Exception error) when (output.HasStarted)
        {
            CutOff(error);
            reply.CutOffBy = error;
        }
        catch
        {
            head.Restore();
            throw;
        }
    }

    async ValueTask<Func<ReplyOutput, CancellationToken, Task>?> WriterOf(StreamedBody body, string? contentType)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        if (body is FileBody file)
            return await FileHead.WriteAsync(file, contentType, context);
        var produced = (ProducedBody)body;
        headers.ContentType = contentType;
        headers.ContentLength = produced.Length;
        return produced.Write;
    }

    /// <summary>What fails behind a client that left fails because it left.</summary>
    void CutOff(Exception error)
    {
        var method = OperationTag.None.MethodOf(context.Request.Method);
        if (error is ClientGoneException || context.RequestAborted.IsCancellationRequested)
            log.ClientGone(method, route);
        else
            log.Failed(error, method, route);
        context.Abort();
    }
}
