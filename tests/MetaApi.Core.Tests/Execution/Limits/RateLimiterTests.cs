using MetaApi.Execution.Limits;
using MetaApi.Model.Policies;

namespace MetaApi.Core.Tests.Execution.Limits;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class RateLimiterTests
{
    static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    readonly FakeClock clock = new();

    static IEnumerable<TestCaseData> Quotas =>
    [
        new(new TokenBucketQuota(50, 100, Second), 50 + 100 * 10),
        new(new FixedWindowQuota(100, Second), 100 * 11),
        new(new SlidingWindowQuota(100, Second, 9), 100 * 10),
    ];

    /// <summary>Ten seconds at eight times what is allowed, for each of two clients.</summary>
    [TestCaseSource(nameof(Quotas))]
    public void EightThreadsAreLetInAsOftenAsAllowedAndNoOftener(object quota, int allowed)
    {
        var limiter = Limiter((RateQuota)quota);
        var (taken, others) = (0, 0);

        for (var step = 0; step <= 1000; step++)
        {
            Parallel.For(0, 8, _ =>
            {
                while (limiter.Take(Key("one")).IsTaken)
                    Interlocked.Increment(ref taken);
                while (limiter.Take(Key("other")).IsTaken)
                    Interlocked.Increment(ref others);
            });
            clock.Advance(TimeSpan.FromMilliseconds(10));
        }

        Assert.That(taken, Is.LessThanOrEqualTo(allowed + 1).And.GreaterThanOrEqualTo(allowed * 0.99));
        Assert.That(others, Is.EqualTo(taken));
    }

    [Test]
    public void ASlidingWindowLetsNoMoreInInAnyTimeOfItsLength()
    {
        var limiter = Limiter(new SlidingWindowQuota(10, Second, 4));
        var (random, taken) = (new Random(7), new List<TimeSpan>());

        for (var i = 0; i < 2000; i++)
        {
            if (limiter.Take(Key("one")).IsTaken)
                taken.Add(clock.GetElapsedTime(0));
            clock.Advance(TimeSpan.FromMilliseconds(random.Next(0, 120)));
        }

        for (var i = 10; i < taken.Count; i++)
            Assert.That(taken[i] - taken[i - 10], Is.GreaterThanOrEqualTo(Second));
        Assert.That(taken, Has.Count.GreaterThan(500));
    }

    [TestCaseSource(nameof(Quotas))]
    public void WhoIsRefusedIsLetInAfterTheTimeItIsToldAndNotBefore(object quota, int allowed)
    {
        var limiter = Limiter((RateQuota)quota);
        var random = new Random(11);
        var refusals = 0;

        for (var i = 0; i < 5000; i++)
        {
            clock.Advance(TimeSpan.FromTicks(random.Next(0, 30_000)));
            if (limiter.Take(Key("one")) is not { IsTaken: false } refused)
                continue;
            refusals++;
            clock.Advance(refused.RetryAfter - TimeSpan.FromTicks(20));
            Assert.That(limiter.Take(Key("one")).IsTaken, Is.False);
            clock.Advance(TimeSpan.FromTicks(40));
            Assert.That(limiter.Take(Key("one")).IsTaken, Is.True);
        }

        Assert.That(refusals, Is.GreaterThan(10).And.LessThan(allowed * 5));
    }

    [TestCaseSource(nameof(Quotas))]
    public void AfterTheResetAllAreAllowedAgain(object quota, int allowed)
    {
        var limiter = Limiter((RateQuota)quota);
        var most = ((RateQuota)quota).Limit;
        RateResult last = default;
        while (limiter.Take(Key("one")) is { IsTaken: true } taken)
            last = taken;

        clock.Advance(last.Reset);

        Assert.That(limiter.Take(Key("one")).Remaining, Is.EqualTo(most - 1));
        Assert.That(last.Remaining, Is.Zero);
        Assert.That(most, Is.LessThanOrEqualTo(allowed));
    }

    [Test, NonParallelizable]
    public void AHundredThousandKeysTakeLittleMemoryAndGiveItBack()
    {
        var limiter = Limiter(new SlidingWindowQuota(5, Second, 10), maxKeys: 1_000_000);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        for (var i = 0; i < 100_000; i++)
            limiter.Take(PartitionKey.User($"user-{i:00000000}", "https://issuer.example"));
        var full = GC.GetTotalMemory(forceFullCollection: true) - before;
        var keys = limiter.Keys;
        clock.Advance(TimeSpan.FromSeconds(3));
        limiter.Take(Key("one"));

        Assert.That(keys, Is.EqualTo(100_000));
        Assert.That(full, Is.LessThanOrEqualTo(50 * 1024 * 1024));
        Assert.That(limiter.Keys, Is.EqualTo(1));
        Assert.That(GC.GetTotalMemory(forceFullCollection: true) - before, Is.LessThanOrEqualTo(1024 * 1024));
    }

    [Test]
    public void AClientThatComesAgainBeforeItsResetIsNotForgotten()
    {
        var limiter = Limiter(new FixedWindowQuota(1, Second));
        limiter.Take(Key("one"));

        clock.Advance(TimeSpan.FromMilliseconds(999));
        limiter.Take(Key("other"));

        Assert.That(limiter.Take(Key("one")).IsTaken, Is.False);
    }

    [Test]
    public void ManyInventedKeysForgetNobodyAndShareWhatIsAllowed()
    {
        var limiter = Limiter(new FixedWindowQuota(2, TimeSpan.FromHours(1)), maxKeys: 100);
        limiter.Take(Key("one"));
        limiter.Take(Key("one"));

        var taken = Enumerable.Range(0, 100_000).Count(i => limiter.Take(Key($"invented-{i}")).IsTaken);

        Assert.That(limiter.Take(Key("one")).IsTaken, Is.False);
        Assert.That(limiter.Keys, Is.LessThanOrEqualTo(100 + 1024));
        Assert.That(taken, Is.LessThanOrEqualTo(99 + 2 * 1024));
    }

    [Test]
    public void LongKeysAreKeptAsTheirHash()
    {
        var (one, other) = (PartitionKey.Chosen(new string('a', 100_000)), PartitionKey.Chosen(new string('a', 100_001)));

        Assert.That(one.Text, Has.Length.LessThanOrEqualTo(PartitionKey.MostCharacters));
        Assert.That(one, Is.EqualTo(PartitionKey.Chosen(new string('a', 100_000))).And.Not.EqualTo(other));
    }

    static PartitionKey Key(string text) => PartitionKey.Chosen(text);

    RateLimiter Limiter(RateQuota quota, int maxKeys = 1000) =>
        RateLimiter.For(new("test", quota, new UserPartition()) { MaxKeys = maxKeys }, clock);
}
