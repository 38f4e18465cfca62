using MetaApi.Calls;
using MetaApi.Calls.Telemetry;

namespace MetaApi.Execution;

/// <summary>A route that can be called.</summary>
internal sealed class Operation
{
    readonly InputPlan inputs;

    readonly Func<Call, Task> run;

    readonly RescueChain rescues;

    readonly Func<Call, Task>[] finals;

    public Operation(ApiRoute route, InputPlan inputs, Func<Call, Task> run, (RescueChain Rescues, DeclaredAnswers Answers, Func<Call, Task>[] Finals) ends)
    {
        (Route, this.inputs, this.run) = (route, inputs, run);
        (rescues, Answers, finals) = ends;
    }

    public ApiRoute Route { get; }

    /// <summary>What it may answer, for a host that answers by itself.</summary>
    public DeclaredAnswers Answers { get; }

    /// <summary>What it is called in what is counted and traced.</summary>
    public OperationTag Tag => inputs.Operation;

    /// <exception cref="OperationCanceledException">The client went away; there is nobody to answer.</exception>
    public ValueTask<Reply> InvokeAsync(CallRequest request)
    {
        var call = new Call(request, inputs, Route.Shared);
        return request.Telemetry.IsWatched ? WatchedCall.RunAsync(call, RunAsync) : RunAsync(call);
    }

    async ValueTask<Reply> RunAsync(Call call)
    {
        Reply? reply = null;
        try
        {
            await run(call);
            var made = call.TakeReply().WithHeadersOf(call);
            if (made.Streamed is { } body)
            {
                call.StopTimer();
                await call.Request.SendAsync(made, body);
            }
            reply = made;
        }
        catch (Exception error) when (!ClientGone.Is(error, call))
        {
            call.DropReply();
            reply = await rescues.AnswerAsync(call, call.Timed(error));
        }
        finally
        {
            if (finals.Length > 0 || call.Output.Held is not null)
                await Finals.RunAsync(finals, call);
            call.EndTimer();
            if (reply is null)
                GiveBack(call);
        }
        return call.Output.Permits is null ? reply : reply.WithPermitsOf(call);
    }

    /// <summary>Where nobody is left to answer, the host gets no reply that gives back what the call has taken.</summary>
    static void GiveBack(Call call)
    {
        call.DropReply();
        foreach (var permit in call.Output.TakePermits() ?? [])
            permit.Dispose();
    }
}
