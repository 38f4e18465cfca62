using MetaApi.Calls;
using Microsoft.AspNetCore.Http;

namespace MetaApi.Hosting;

/// <summary>Serves what no route does: unknown paths, methods that a path does not have, and OPTIONS.</summary>
internal sealed class FallbackHandler(Mount mount)
{
    public Task HandleAsync(HttpContext context, int prefixLength)
    {
        var path = RawPath.Segments(context.Request, prefixLength, out var fault);
        var allowed = path is null ? [] : mount.Allowed(path);
        if (mount.Next is { } next && !mount.AnswersUnknownPaths && allowed.Length == 0)
            return next(context);
        var call = new HttpCall(context, HttpPath.Unmatched(prefixLength), mount.Logger);
        return AnswerAsync(context, mount.Api.Fallback.AnswerAsync(call, fault is RequestPathFault.Malformed ? null : path ?? [""], allowed));
    }

    async Task AnswerAsync(HttpContext context, ValueTask<Reply> answer)
    {
        try
        {
            using var reply = await answer;
            if (reply.Fault is { } fault)
                HostLog.CallFailed(mount.Logger, fault, context.Request.Method, null);
            ReplyWriter.Write(reply, context);
        }
        catch (Exception gone) when (gone is ClientGoneException or OperationCanceledException)
        {
            HostLog.ClientGone(mount.Logger, context.Request.Method, null);
            context.Abort();
        }
    }
}
