using MetaApi.Calls;
using MetaApi.Calls.Telemetry;

namespace MetaApi.Execution;

/// <summary>Runs a call while somebody counts or traces it; where nobody does, calls run without this.</summary>
internal static class WatchedCall
{
    public static async ValueTask<Reply> RunAsync(Call call, Func<Call, ValueTask<Reply>> run)
    {
        using var watch = call.Telemetry.Watch();
        try
        {
            var reply = await run(call);
            Answered(call, reply, watch);
            return reply;
        }
        catch (Exception gone) when (ClientGone.Is(gone, call))
        {
            GivenUp(call, gone, watch);
            throw;
        }
    }

    static void Answered(Call call, Reply reply, CallWatch watch)
    {
        watch.Answered(reply.Status, reply.Fault);
        if (reply.Fault is { } fault)
            call.Telemetry.Faulted(fault);
        if (reply.CutOffBy is { } error)
            GivenUp(call, ClientGone.Is(error, call) ? error : new ReplyCutOffException(error, call.Cancelled), watch);
    }

    static void GivenUp(Call call, Exception gone, CallWatch watch)
    {
        var cutOff = gone as ReplyCutOffException;
        var reason = cutOff is null ? DropReasons.ClientGone : DropReasons.CutOff;
        watch.GivenUp(reason);
        call.Telemetry.GivenUp(reason);
        if (cutOff?.InnerException is { } error)
            call.Telemetry.Faulted(error);
    }
}
