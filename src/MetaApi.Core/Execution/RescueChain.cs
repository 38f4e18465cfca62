using System.Collections.Immutable;
using MetaApi.Calls;
using MetaApi.Calls.Telemetry;
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
        Count(call, error);
        Exception? told = null; // Thrown on as it is, an error does not set its headers over those of the handler that threw it on.
        foreach (var scope in scopes)
        {
            if (scope.For(error) is not { } rescue)
                continue;
            try
            {
                if (error != told)
                    KeepHeaders(call, told = error);
                call.Restart(rescue.Status);
                await rescue.Handle(call, error);
                var reply = replies.Make(call).WithHeadersOf(call);
                call.Telemetry.Rescued(error);
                if (reply.Streamed is { } body)
                {
                    call.StopTimer();
                    await call.Request.SendAsync(reply, body);
                }
                return reply;
            }
            catch (Exception next) when (!ClientGone.Is(next, call))
            {
                error = call.Timed(next);
            }
        }
        return Unhandled(call, error, error == told);
    }

    static void Count(Call call, Exception error)
    {
        if (error is ParameterInvalidException invalid)
            call.Telemetry.RefusedInputs(invalid.Failures);
        else if (error is BodyTooLargeException)
            call.Telemetry.Dropped(DropReasons.BodyTooLarge);
        else if (error is RequestTimeoutException)
            call.Telemetry.Dropped(DropReasons.BodyTooSlow);
        else if (error is CallTimeoutException)
            call.Telemetry.Dropped(DropReasons.CallTooSlow);
    }

    /// <summary>Headers that belong to an error, such as <c>Allow</c>, leave whoever answers it.</summary>
    static void KeepHeaders(Call call, Exception error)
    {
        foreach (var (name, value) in (error as ApiException)?.Headers ?? [])
            if (CallOutput.Obstacle(name, value) is null)
                call.SetHeader(name, value);
    }

    /// <summary>An <see cref="ApiException"/> of the user's own has code that may fail, too; and it may not be declared.</summary>
    Reply Unhandled(Call call, Exception error, bool isTold)
    {
        try
        {
            if (!isTold)
                KeepHeaders(call, error);
            return error is ApiException known ? Known(call, known) : Fault(call, error);
        }
        catch (Exception failure)
        {
            return Fault(call, failure);
        }
    }

    Reply Known(Call call, ApiException error)
    {
        var reply = replies.Of(call, error).WithHeadersOf(call);
        return error.IsFault ? reply.With(error) : reply;
    }

    static Reply Fault(Call call, Exception error) => Problems.OfFault(error, call).With(error).WithHeadersOf(call);
}
