namespace MetaApi.Execution;

internal static class Finals
{
    /// <summary>
    /// Ends a call: disposes what it was handed, and runs every hook, whatever the others do. Errors are for the host's log; that the client left
    /// is none.
    /// </summary>
    public static async Task RunAsync(Func<Call, Task>[] hooks, Call call)
    {
        if (call.Output.Held is not null)
            await DisposeAsync(call);
        foreach (var hook in hooks)
            try
            {
                await hook(call);
            }
            catch (Exception error)
            {
                if (!ClientGone.Is(error, call))
                    Report(call, error);
            }
        if (call.Output.Held is not null)
            await DisposeAsync(call);
    }

    static async Task DisposeAsync(Call call)
    {
        foreach (var stream in call.Output.TakeHeld())
            try
            {
                await stream.DisposeAsync();
            }
            catch (Exception error)
            {
                Report(call, error);
            }
    }

    static void Report(Call call, Exception error)
    {
        call.Request.Report(error);
        call.Telemetry.Faulted(error);
    }
}
