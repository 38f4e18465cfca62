using MetaApi.Calls.Limits;

namespace MetaApi.Core.Tests.Support;

/// <summary>Counts calls as a host does, but no time: what is taken stays taken, and what is refused is to be tried again after 12.3 seconds.</summary>
internal sealed class FakeLimiter : CallLimiter
{
    readonly Dictionary<(RateRule, PartitionKey), int> taken = [];

    readonly Dictionary<(ConcurrencyRule, PartitionKey), int> running = [];

    /// <summary>The calls that wait for their turn, which the test gives them.</summary>
    public List<TaskCompletionSource> Waiting { get; } = [];

    public override RateGrant Take(RateRule limit, in PartitionKey key)
    {
        var count = taken.GetValueOrDefault((limit, key));
        if (count >= limit.Quota.Limit)
            return new(false, 0, TimeSpan.FromSeconds(40.5), TimeSpan.FromSeconds(12.3));
        taken[(limit, key)] = count + 1;
        return new(true, limit.Quota.Limit - count - 1, TimeSpan.FromSeconds(40.5), TimeSpan.Zero);
    }

    public override IDisposable? TryEnter(ConcurrencyRule limit, in PartitionKey key)
    {
        var place = (limit, key);
        if (running.GetValueOrDefault(place) >= limit.Most)
            return null;
        running[place] = running.GetValueOrDefault(place) + 1;
        return new Place(() => running[place]--);
    }

    public override async ValueTask<IDisposable?> EnterAsync(ConcurrencyRule limit, PartitionKey key, CancellationToken cancelled)
    {
        if (Waiting.Count >= limit.Queue)
            return null;
        var turn = new TaskCompletionSource();
        Waiting.Add(turn);
        await using (cancelled.Register(() => turn.TrySetCanceled(cancelled)))
            await turn.Task;
        return TryEnter(limit, key);
    }

    sealed class Place(Action leave) : IDisposable
    {
        public void Dispose() => leave();
    }
}
