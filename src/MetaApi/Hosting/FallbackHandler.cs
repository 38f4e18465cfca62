using MetaApi.Calls.Telemetry;
using Microsoft.AspNetCore.Http;

namespace MetaApi.Hosting;

/// <summary>Serves what no route does: unknown paths, methods that a path does not have, and OPTIONS.</summary>
internal sealed class FallbackHandler(Mount mount)
{
    readonly AnswerSender answers = new(mount.Observer, mount.Api.Model.Options.Messages);

    public Task HandleAsync(HttpContext context, int prefixLength)
    {
        var path = RawPath.Segments(context.Request, prefixLength, out var fault);
        var allowed = path is null ? [] : mount.Allowed(path);
        if (mount.Next is { } next && !mount.AnswersUnknownPaths && allowed.Length == 0)
            return next(context);
        var call = new HttpCall(context, HttpPath.Unmatched(prefixLength), mount.Observer, mount.Limiter);
        if (allowed.Length == 0 && fault is not RequestPathFault.Malformed)
            mount.Observer.Log.Unmatched(OperationTag.None.MethodOf(call.Method), call.Path);
        var answer = mount.Api.Fallback.AnswerAsync(call, fault is RequestPathFault.Malformed ? null : path ?? [""], allowed);
        return answers.SendAsync(context, answer, OperationTag.None);
    }
}
