namespace MetaApi.Calls;

/// <summary>Is cancelled when a call has taken too long, or nobody waits for it any more.</summary>
internal sealed class TimedSource : CancellationTokenSource
{
    readonly CancellationTokenRegistration link;

    public TimedSource(TimeSpan left, TimeProvider clock, CancellationToken gone) : base(left > TimeSpan.Zero ? left : TimeSpan.Zero, clock) =>
        link = gone.UnsafeRegister(static source => ((TimedSource)source!).Cancel(), this);

    /// <summary>Goes on when nobody waits any more.</summary>
    public void Unlink() => link.Dispose();

    protected override void Dispose(bool disposing)
    {
        link.Dispose();
        base.Dispose(disposing);
    }
}
