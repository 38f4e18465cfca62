using MetaApi.Calls;

namespace MetaApi.Execution;

/// <summary>Tells a client that went away from an error: nobody waits for an answer, so nothing handles it.</summary>
internal static class ClientGone
{
    public static bool Is(Exception error, Call call) =>
        error is ClientGoneException || (error is OperationCanceledException && call.Request.Cancelled.IsCancellationRequested);
}
