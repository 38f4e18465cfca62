using MetaApi.Calls;
using Microsoft.AspNetCore.Http;

namespace MetaApi.Hosting;

/// <summary>Serves what no route does: unknown paths, methods that a path does not have, and OPTIONS.</summary>
internal sealed class FallbackHandler(Mount mount)
{
    public Task HandleAsync(HttpContext context, int prefixLength)
    {
        var path = RawPath.Segments(context.Request, prefixLength, out var fault);
        var isAnswered = mount.Next is null || mount.AnswersUnknownPaths;
        if (!isAnswered && (path is null || mount.Api.Fallback.Allowed(path).Length == 0))
            return mount.Next!(context);
        return AnswerAsync(context, fault is RequestPathFault.Malformed ? null : path ?? [""], prefixLength);
    }

    async Task AnswerAsync(HttpContext context, string[]? path, int prefixLength)
    {
        var call = new HttpCall(context, HttpPath.Unmatched(prefixLength), mount.Logger);
        try
        {
            using var reply = await mount.Api.Fallback.AnswerAsync(call, path);
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
