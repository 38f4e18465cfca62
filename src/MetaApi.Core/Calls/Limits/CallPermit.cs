namespace MetaApi.Calls.Limits;

/// <summary>The right of one call to run. It is given back once, however often that is asked for.</summary>
/// <param name="limit">The limit it counts for.</param>
/// <param name="lease">What the host gave.</param>
internal sealed class CallPermit(ConcurrencyRule limit, IDisposable lease) : IDisposable
{
    IDisposable? held = lease;

    public ConcurrencyRule Limit => limit;

    public void Dispose() => Interlocked.Exchange(ref held, null)?.Dispose();
}
