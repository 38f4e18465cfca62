using MetaApi.Calls;
using MetaApi.Execution;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace MetaApi.Hosting;

/// <summary>
/// Sends what a call is answered with. A body that breaks off may be a client that left, or one that counts chunks wrongly: no
/// rescue runs for either, and the second still reads why. The server refuses some headers, before anything has left.
/// </summary>
internal sealed class AnswerSender(ILogger logger, Messages messages)
{
    public async Task SendAsync(HttpContext context, ValueTask<Reply> answer, PathPattern? route)
    {
        Reply? written = null;
        try
        {
            using var reply = written = await answer;
            if (reply.Fault is { } fault)
                HostLog.CallFailed(logger, fault, context.Request.Method, route?.ToString());
            if (reply.Streamed is null)
                await ReplyWriter.WriteAsync(reply, context);
        }
        catch (InvalidOperationException refused) when (!context.Response.HasStarted)
        {
            HostLog.CallFailed(logger, refused, context.Request.Method, route?.ToString());
            ReplyWriter.TakeBack(written, context.Response.Headers);
            await WriteProblemAsync(context, StatusCodes.Status500InternalServerError);
        }
        catch (ClientGoneException gone) when (gone.InnerException is not ConnectionResetException && !context.Response.HasStarted)
        {
            HostLog.ClientGone(logger, context.Request.Method, route?.ToString());
            await WriteLastAsync(context);
        }
        catch (Exception gone) when (gone is ClientGoneException or OperationCanceledException)
        {
            HostLog.ClientGone(logger, context.Request.Method, route?.ToString());
            context.Abort();
        }
    }

    /// <summary>Nothing can follow a body without an end. Kestrel would read on behind it, and warn that it cannot, unless the reply that ends the connection has left.</summary>
    async Task WriteLastAsync(HttpContext context)
    {
        context.Response.Headers.Connection = "close";
        await WriteProblemAsync(context, StatusCodes.Status400BadRequest);
        await context.Response.CompleteAsync();
    }

    async ValueTask WriteProblemAsync(HttpContext context, int status)
    {
        var language = messages.LanguageFor(context.Request.Headers.AcceptLanguage.ToString());
        var problem = StatusProblems.Of(status, messages, language) with { TraceId = HttpCall.TraceIdOf(context) };
        using var reply = Problems.Reply(problem, language);
        await ReplyWriter.WriteAsync(reply, context);
    }
}
