using System.Collections.Immutable;
using MetaApi.Calls;
using MetaApi.Model;

namespace MetaApi.Execution;

/// <summary>
/// Answers an error: the nearest scope that has a handler for it does. A handler that fails passes its own error one
/// scope out; what nobody handles becomes a problem.
/// </summary>
internal sealed class RescueChain(ImmutableArray<RescueScope> scopes, ReplyPlan replies)
{
    public async ValueTask<Reply> AnswerAsync(Call call, Exception error)
    {
        KeepHeaders(call, error);
        foreach (var scope in scopes)
        {
            if (scope.For(error) is not { } rescue)
                continue;
            try
            {
                call.Restart(rescue.Status);
                await rescue.Handle(call, error);
                var reply = replies.Make(call).WithHeadersOf(call);
                if (reply.Streamed is { } body)
                    await call.Request.SendAsync(reply, body);
                return reply;
            }
            catch (Exception next) when (!ClientGone.Is(next, call))
            {
                if (next != error)
                    KeepHeaders(call, next);
                error = next;
            }
        }
        return Unhandled(call, error);
    }

    /// <summary>Headers that belong to an error, such as <c>Allow</c>, leave whoever answers it.</summary>
    static void KeepHeaders(Call call, Exception error)
    {
        foreach (var (name, value) in (error as ApiException)?.Headers ?? [])
            if (CallOutput.CanSend(name, value))
                call.SetHeader(name, value);
    }

    static Reply Unhandled(Call call, Exception error)
    {
        if (error is ApiException { Status: < 500 } known)
            return Problems.Reply(known, call).WithHeadersOf(call);
        var problem = error is ApiException own ? Problems.Reply(own, call) : Problems.ReplyFrom400On(500, call);
        return problem.With(error).WithHeadersOf(call);
    }
}
