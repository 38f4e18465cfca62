namespace MetaApi.Calls.Telemetry;

/// <summary>The calls that run in a host.</summary>
/// <param name="limit">How many are too many; null where nothing limits them.</param>
internal sealed class RunningCalls(long? limit) : IHealthSource
{
    long count;

    public string Name => "active_calls";

    public long Count => Interlocked.Read(ref count);

    public long? Limit => limit;

    public void Enter() => Interlocked.Increment(ref count);

    public void Leave() => Interlocked.Decrement(ref count);
}
