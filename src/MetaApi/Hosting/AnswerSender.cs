using MetaApi.Calls;
using MetaApi.Calls.Telemetry;
using MetaApi.Execution;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;

namespace MetaApi.Hosting;

/// <summary>
/// Sends what a call is answered with. A body that breaks off may be a client that left, or one that counts chunks wrongly: no
/// rescue runs for either, and the second still reads why. The server refuses some headers, before anything has left.
/// </summary>
internal sealed class AnswerSender(CallObserver observer, Messages messages)
{
    public async Task SendAsync(HttpContext context, ValueTask<Reply> answer, OperationTag operation)
    {
        Reply? answered = null; // Until then the call itself counts what becomes of it.
        try
        {
            using var reply = answered = await answer;
            if (reply.Fault is { } fault)
                observer.Log.Failed(fault, operation.MethodOf(context.Request.Method), operation.Route);
            if (reply.Streamed is null)
                await ReplyWriter.WriteAsync(reply, context);
        }
        catch (InvalidOperationException refused) when (!context.Response.HasStarted)
        {
            observer.Log.Failed(refused, operation.MethodOf(context.Request.Method), operation.Route);
            TelemetryOf(context, operation).Faulted(refused);
            ReplyWriter.TakeBack(answered, context.Response.Headers);
            await WriteProblemAsync(context, StatusCodes.Status500InternalServerError);
        }
        catch (ClientGoneException gone) when (gone.InnerException is not ConnectionResetException && !context.Response.HasStarted)
        {
            observer.Log.ClientGone(operation.MethodOf(context.Request.Method), operation.Route);
            await WriteLastAsync(context);
        }
        catch (ReplyCutOffException)
        {
            context.Abort();
        }
        catch (Exception gone) when (gone is ClientGoneException or OperationCanceledException)
        {
            observer.Log.ClientGone(operation.MethodOf(context.Request.Method), operation.Route);
            if (answered is not null)
                TelemetryOf(context, operation).GivenUp(DropReasons.ClientGone);
            HttpBody.Pass(context.Request);
            context.Abort();
        }
    }

    CallTelemetry TelemetryOf(HttpContext context, OperationTag operation) => new(observer.Telemetry, operation, context.Request.Method);

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
