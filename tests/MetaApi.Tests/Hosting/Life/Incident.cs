namespace MetaApi.Tests.Hosting.Life;

/// <summary>What user code does at one place of a call.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Run">The code.</param>
sealed record Incident(string Name, Func<Call, Task> Run)
{
    public const string Secret = "canary";

    /// <summary>Code that awaits cannot stand where a value is read or rendered.</summary>
    public bool Awaits { get; private init; }

    /// <summary>Whether the client resets its connection meanwhile.</summary>
    public bool IsLeaving { get; private init; }

    public static Incident None { get; } = new("does nothing", _ => Task.CompletedTask);

    public static IReadOnlyList<Incident> Errors =>
    [
        new("throws at once", _ => throw new TimeoutException(Secret)),
        Awaiting("throws behind an await", _ => throw new TimeoutException(Secret)),
        new("returns a failed task", _ => Task.FromException(new TimeoutException(Secret))) { Awaits = true },
        new("cancels itself", _ => throw new OperationCanceledException(Secret)),
        Awaiting("cancels itself behind an await", _ => throw new TaskCanceledException(Secret)),
        new("throws an aggregate", _ => throw new AggregateException(Secret, new QuotaExceeded())),
        new("throws null", _ => throw null!),
    ];

    public static IReadOnlyList<Incident> Leavings =>
    [
        new("hears it", call => Task.Delay(Timeout.Infinite, call.Cancelled)) { IsLeaving = true },
        new("hears it and throws another error", async call =>
        {
            await Task.Delay(Timeout.Infinite, call.Cancelled).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw new TimeoutException(Secret);
        })
        {
            IsLeaving = true,
        },
    ];

    public static IReadOnlyList<Incident> Refusals => AtOnceAndLater("throws an ApiException", _ => throw new QuotaExceeded());

    public static IReadOnlyList<Incident> Aborts => AtOnceAndLater("aborts", call => call.Abort(403));

    public static IReadOnlyList<Incident> DetailedAborts => AtOnceAndLater("aborts with a detail", call => call.Abort(403, "Why"));

    static Incident[] AtOnceAndLater(string name, Action<Call> act) =>
    [
        new(name, call =>
        {
            act(call);
            return Task.CompletedTask;
        }),
        Awaiting(name + " behind an await", act),
    ];

    static Incident Awaiting(string name, Action<Call> act) => new(name, async call =>
    {
        await Task.Yield();
        act(call);
    })
    {
        Awaits = true,
    };

    sealed class QuotaExceeded() : ApiException(429, "quota_exceeded", "The quota of this month is used up.");
}
