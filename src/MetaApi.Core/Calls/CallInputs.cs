using MetaApi.Calls.Telemetry;

namespace MetaApi.Calls;

/// <summary>How the inputs of a call are read.</summary>
/// <param name="messages">What problems of the call say.</param>
internal abstract class CallInputs(Messages messages)
{
    public Messages Messages => messages;

    /// <summary>The status that answers inputs that break their declaration.</summary>
    public virtual int InvalidStatus => 400;

    /// <summary>What tells the time.</summary>
    public virtual TimeProvider Clock => TimeProvider.System;

    /// <summary>How long a call may take.</summary>
    public virtual TimeSpan Timeout => System.Threading.Timeout.InfiniteTimeSpan;

    /// <summary>The most bytes of a body that is kept as it was sent; null when none is kept.</summary>
    public virtual long? KeptBytes => null;

    /// <summary>What the operation is called in what is counted and traced.</summary>
    public virtual OperationTag Operation => OperationTag.None;

    public abstract ValueTask<CallParams> ReadAsync(Call call);
}
