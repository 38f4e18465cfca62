using Microsoft.Extensions.Logging;

namespace MetaApi.Hosting;

/// <summary>What the host logs. Nothing that a client can cause stands above Debug.</summary>
internal static partial class HostLog
{
    [LoggerMessage(1, LogLevel.Error, "{Method} {Route} failed.")]
    public static partial void CallFailed(ILogger logger, Exception error, string method, string? route);

    [LoggerMessage(2, LogLevel.Error, "A Finally hook of {Method} {Route} failed, or a stream that it was to close.")]
    public static partial void EndFailed(ILogger logger, Exception error, string method, string? route);

    [LoggerMessage(3, LogLevel.Debug, "The client of {Method} {Route} went away.")]
    public static partial void ClientGone(ILogger logger, string method, string? route);
}
