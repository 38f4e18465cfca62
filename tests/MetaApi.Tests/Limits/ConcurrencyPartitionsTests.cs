using MetaApi.Calls.Limits;
using MetaApi.Limits;

namespace MetaApi.Tests.Limits;

public sealed class ConcurrencyPartitionsTests
{
    static readonly PartitionKey One = PartitionKey.Chosen("one");

    [Test]
    public async Task WhoWaitsIsLetInInTheOrderOfComingAndNoMoreThanMayWait()
    {
        var partitions = Partitions(most: 1, queue: 2);
        var running = partitions.TryEnter(One);
        var (first, second) = (partitions.EnterAsync(One, default).AsTask(), partitions.EnterAsync(One, default).AsTask());

        var refused = await partitions.EnterAsync(One, default);
        running!.Dispose();
        var next = await first;
        var early = second.IsCompleted;
        next!.Dispose();

        Assert.That((refused, early), Is.EqualTo(((IDisposable?)null, false)));
        (await second)!.Dispose();
        Assert.That(partitions.Keys, Is.Zero);
    }

    [Test]
    public async Task WhoLeavesWhileItWaitsLeavesItsPlace()
    {
        using var gone = new CancellationTokenSource();
        var partitions = Partitions(most: 1, queue: 1);
        var running = partitions.TryEnter(One);
        var left = partitions.EnterAsync(One, gone.Token).AsTask();

        await gone.CancelAsync();
        await Assert.ThatAsync(() => left, Throws.InstanceOf<OperationCanceledException>());
        var next = partitions.EnterAsync(One, default).AsTask();
        running!.Dispose();

        (await next)!.Dispose();
        Assert.That(partitions.Keys, Is.Zero);
    }

    [Test]
    public void ClientsDoNotTakeEachOthersPlacesAndAreForgottenWhenNothingOfThemRuns()
    {
        var partitions = Partitions(most: 2, queue: 0);

        var leases = Enumerable.Range(0, 1000).SelectMany(i => Enumerable.Range(0, 3).Select(_ => partitions.TryEnter(PartitionKey.Chosen($"{i}")))).ToList();
        var keys = partitions.Keys;
        leases.ForEach(lease => lease?.Dispose());

        Assert.That(leases.Count(lease => lease is not null), Is.EqualTo(2000));
        Assert.That((keys, partitions.Keys), Is.EqualTo((1000, 0)));
    }

    [Test]
    public async Task NeverAreMoreRunningThanMayWhateverEnterAndLeaveAndGiveUp()
    {
        var partitions = Partitions(most: 10, queue: 50);
        var (running, most) = (0, 0);
        var met = new TaskCompletionSource();

        await Parallel.ForAsync(0, 5000, new ParallelOptions { MaxDegreeOfParallelism = 40 }, async (i, _) =>
        {
            using var gone = new CancellationTokenSource();
            var entering = partitions.EnterAsync(One, gone.Token).AsTask();
            if (i % 5 == 0)
                await gone.CancelAsync();
            await ((Task)entering).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding);
            if (!entering.IsCompletedSuccessfully || await entering is not { } lease)
                return;
            var now = Interlocked.Increment(ref running);
            lock (partitions)
                most = Math.Max(most, now);
            if (now == 10)
                met.TrySetResult();
            await met.Task;
            Interlocked.Decrement(ref running);
            lease.Dispose();
        });

        Assert.That(most, Is.EqualTo(10));
        Assert.That((running, partitions.Keys), Is.EqualTo((0, 0)));
    }

    static ConcurrencyPartitions Partitions(int most, int queue) => new(new("test", most, queue));
}
