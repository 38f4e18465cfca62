namespace MetaApi.Calls;

/// <summary>
/// How long a call may take. Until somebody asks for its token it is two numbers: most calls are over before anybody waits for anything, and should
/// not pay for a timer.
/// </summary>
internal struct CallTimer
{
    readonly TimeSpan most;

    readonly long started;

    TimedSource? source;

    bool isOff;

    /// <param name="most">How long; not at all limited when infinite.</param>
    /// <param name="clock">What tells the time.</param>
    public CallTimer(TimeSpan most, TimeProvider clock)
    {
        this.most = most;
        isOff = most == Timeout.InfiniteTimeSpan;
        started = isOff ? 0 : clock.GetTimestamp();
    }

    /// <summary>Cancelled when the time is over or the client has gone.</summary>
    public CancellationToken Token(CallRequest request, TimeProvider clock)
    {
        if (source is { } timed)
            return timed.Token;
        if (isOff)
            return request.Cancelled;
        var made = new TimedSource(most - clock.GetElapsedTime(started), clock, request.Cancelled);
        if (Interlocked.CompareExchange(ref source, made, null) is not { } first)
            return made.Token;
        made.Dispose();
        return first.Token;
    }

    /// <summary>Whether the time ran out while the client was waiting.</summary>
    public readonly bool HasRunOut(CallRequest request) => source is { IsCancellationRequested: true } && !request.Cancelled.IsCancellationRequested;

    /// <summary>Lets the call take any time from now on; its token then tells only of a client that left.</summary>
    public void TurnOff()
    {
        isOff = true;
        source?.CancelAfter(Timeout.InfiniteTimeSpan);
    }

    /// <summary>
    /// Has the token no longer tell of a client that leaves: one that somebody holds still tells when the time is over. The time that has passed counts.
    /// </summary>
    public void Unlink()
    {
        source?.Unlink();
        if (source is not { IsCancellationRequested: true })
            return;
        source.Dispose();
        source = null;
    }

    /// <summary>Ends the timer with the call.</summary>
    public void End()
    {
        isOff = true;
        source?.Dispose();
        source = null;
    }
}
