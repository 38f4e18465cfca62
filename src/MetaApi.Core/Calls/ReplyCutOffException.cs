namespace MetaApi.Calls;

/// <summary>A reply that had started could not be finished, so the connection was ended. Nobody waits for the call any more.</summary>
internal sealed class ReplyCutOffException(Exception error, CancellationToken cancelled)
    : OperationCanceledException("The reply was cut off.", error, cancelled);
