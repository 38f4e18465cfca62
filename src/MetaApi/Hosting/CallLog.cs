using MetaApi.Calls.Telemetry;
using Microsoft.Extensions.Logging;

namespace MetaApi.Hosting;

/// <summary>The log of one mounted API. The texts of clients are escaped here, so that no line forgets it.</summary>
internal sealed class CallLog(ILoggerFactory loggers) : ICallLog
{
    const string None = "(no route)";

    readonly ILogger calls = loggers.CreateLogger("MetaApi.Calls");

    public bool TellsRefusals => calls.IsEnabled(LogLevel.Debug);

    /// <summary>The program has failed.</summary>
    public void Failed(Exception error, string method, string? route) => CallMessages.CallFailed(calls, error, LogText.Of(method), route ?? None);

    /// <summary>What ends a call has failed; the reply stands.</summary>
    public void EndFailed(Exception error, string method, string? route) => CallMessages.EndFailed(calls, error, LogText.Of(method), route ?? None);

    public void ClientGone(string method, string? route)
    {
        if (TellsRefusals)
            CallMessages.ClientGone(calls, LogText.Of(method), route ?? None);
    }

    /// <summary>No route serves a path.</summary>
    public void Unmatched(string method, string path)
    {
        if (TellsRefusals)
            CallMessages.Unmatched(calls, LogText.Of(method), LogText.Of(path));
    }

    public void Refused(string method, string? route, string reason) => CallMessages.CallRefused(calls, LogText.Of(method), route ?? None, LogText.Of(reason));
}
