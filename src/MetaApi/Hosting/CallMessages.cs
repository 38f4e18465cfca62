using Microsoft.Extensions.Logging;

namespace MetaApi.Hosting;

/// <summary>What the host logs, in words. Nothing that a client can cause stands above Information, and no text is a client's but the path.</summary>
internal static partial class CallMessages
{
    [LoggerMessage(1, LogLevel.Error, "{Method} {Route} failed.")]
    public static partial void CallFailed(ILogger logger, Exception error, string method, string route);

    [LoggerMessage(2, LogLevel.Error, "The end of {Method} {Route} failed: a Finally hook, a shared helper, or a stream that was to be closed.")]
    public static partial void EndFailed(ILogger logger, Exception error, string method, string route);

    [LoggerMessage(3, LogLevel.Debug, "The client of {Method} {Route} went away.")]
    public static partial void ClientGone(ILogger logger, string method, string route);

    [LoggerMessage(4, LogLevel.Debug, "{Method} {Route} was refused: {Reason}.")]
    public static partial void CallRefused(ILogger logger, string method, string route, string reason);

    [LoggerMessage(5, LogLevel.Debug, "No route serves {Method} {Path}.")]
    public static partial void Unmatched(ILogger logger, string method, string path);

    [LoggerMessage(6, LogLevel.Warning, "A reply of {Operation} breaks its declaration at '{Pointer}' ({Code}). It is counted from now on, and not logged again.")]
    public static partial void ResponseMismatched(ILogger logger, string operation, string pointer, string code);

    [LoggerMessage(7, LogLevel.Warning, "{Fault} It is counted from now on, and not logged again.")]
    public static partial void AnsweredUndeclared(ILogger logger, string fault);
}
