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
            watch.Answered(reply.Status, reply.Fault);
            if (reply.Fault is { } fault)
                call.Telemetry.Faulted(fault);
            return reply;
        }
        catch (Exception gone) when (ClientGone.Is(gone, call))
        {
            watch.GivenUp(DropReasons.ClientGone);
            call.Telemetry.Dropped(DropReasons.ClientGone);
            throw;
        }
    }
}
