namespace MetaApi.Execution;

internal static class Finals
{
    /// <summary>Runs every hook, whatever the others do. Their errors are for the host's log; that the client left is none.</summary>
    public static async Task RunAsync(Func<Call, Task>[] hooks, Call call)
    {
        foreach (var hook in hooks)
            try
            {
                await hook(call);
            }
            catch (Exception error)
            {
                if (!ClientGone.Is(error, call))
                    call.Request.Report(error);
            }
    }
}
