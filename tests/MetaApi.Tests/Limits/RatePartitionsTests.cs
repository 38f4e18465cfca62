using System.Diagnostics;
using MetaApi.Calls.Limits;
using MetaApi.Limits;

namespace MetaApi.Tests.Limits;

public sealed class RatePartitionsTests
{
    static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    /// <summary>More than flows in while a test runs, so that a bucket that nobody gets to ask does not overflow.</summary>
    const int Bucket = 100_000;

    /// <summary>Eight threads ask as fast as they can; whatever time that takes, what they get follows from it.</summary>
    [Test]
    public void EightThreadsAreLetInAsOftenAsABucketFillsAndNoOftener()
    {
        var time = Second * TestScale.Of(normal: 1, full: 10);
        var partitions = Partitions(new TokenBucketQuota(Bucket, 1000, Second));
        var before = Stopwatch.GetTimestamp();
        var (taken, others) = (Drained(partitions, "one"), Drained(partitions, "other"));
        var began = Stopwatch.GetTimestamp();

        Parallel.For(0, 8, new() { MaxDegreeOfParallelism = 8 }, _ =>
        {
            while (Stopwatch.GetElapsedTime(began) < time)
            {
                if (partitions.Take(Key("one")).IsTaken)
                    Interlocked.Increment(ref taken);
                if (partitions.Take(Key("other")).IsTaken)
                    Interlocked.Increment(ref others);
            }
        });
        var least = Bucket + 1000 * Stopwatch.GetElapsedTime(began).TotalSeconds;
        taken += Drained(partitions, "one");
        others += Drained(partitions, "other");
        var most = Bucket + 1000 * Stopwatch.GetElapsedTime(before).TotalSeconds + 1;

        foreach (var count in (int[])[taken, others])
            Assert.That(count, Is.LessThanOrEqualTo(most).And.GreaterThanOrEqualTo(least * 0.99));
    }

    static IEnumerable<TestCaseData> Quotas =>
    [
        new(new TokenBucketQuota(50, 50, TimeSpan.FromHours(1))),
        new(new FixedWindowQuota(50, TimeSpan.FromHours(1))),
        new(new SlidingWindowQuota(50, TimeSpan.FromHours(1), 10)),
    ];

    [TestCaseSource(nameof(Quotas))]
    public void ManyThreadsAreLetInExactlyAsOftenAsAllowed(object quota)
    {
        var partitions = Partitions((RateQuota)quota);
        var taken = 0;

        Parallel.For(0, 10_000, i => Interlocked.Add(ref taken, partitions.Take(Key($"{i % 3}")).IsTaken ? 1 : 0));

        Assert.That(taken, Is.EqualTo(3 * 50));
    }

    [TestCaseSource(nameof(Quotas))]
    public void WhatIsLeftIsCountedDownAndARefusalTellsWhenToTryAgain(object quota)
    {
        var partitions = Partitions((RateQuota)quota);

        var left = Enumerable.Range(0, 50).Select(_ => partitions.Take(Key("one")).Remaining).ToList();
        var refused = partitions.Take(Key("one"));

        Assert.That(left, Is.EqualTo(Enumerable.Range(0, 50).Reverse()));
        Assert.That((refused.IsTaken, refused.Remaining), Is.EqualTo((false, 0)));
        Assert.That(refused.RetryAfter, Is.GreaterThan(TimeSpan.Zero).And.LessThanOrEqualTo(TimeSpan.FromHours(1)));
        Assert.That(refused.Reset, Is.GreaterThanOrEqualTo(refused.RetryAfter).And.LessThanOrEqualTo(TimeSpan.FromHours(1)));
    }

    [Test]
    public void ABucketTellsWhenItsNextCallIsLetInAndNotWhenItIsFull()
    {
        var partitions = Partitions(new TokenBucketQuota(100, 100, TimeSpan.FromMinutes(100)));
        Drained(partitions, "one");

        Assert.That(partitions.Take(Key("one")).RetryAfter, Is.EqualTo(TimeSpan.FromMinutes(1)));
    }

    [Test, NonParallelizable]
    public void AHundredThousandKeysTakeLittleMemoryAndGiveItBack()
    {
        var quota = new TokenBucketQuota(5, 5, TimeSpan.FromHours(1));
        var partitions = new RatePartitions(new("test", quota, maxKeys: 1_000_000));
        var before = GC.GetTotalMemory(forceFullCollection: true);

        for (var i = 0; i < 100_000; i++)
            partitions.Take(PartitionKey.User($"user-{i:00000000}", "https://issuer.example"));
        var full = GC.GetTotalMemory(forceFullCollection: true) - before;
        var keys = partitions.Keys;
        partitions.Turn(quota.Reset);
        partitions.Turn(quota.Reset);

        Assert.That((keys, partitions.Keys), Is.EqualTo((100_000, 0)));
        Assert.That(full, Is.LessThanOrEqualTo(50 * 1024 * 1024));
        Assert.That(GC.GetTotalMemory(forceFullCollection: true) - before, Is.LessThanOrEqualTo(full / 8));
        GC.KeepAlive(partitions);
    }

    [Test]
    public void WhoComesAgainBeforeTheSecondTurnIsNotForgotten()
    {
        var partitions = Partitions(new FixedWindowQuota(1, TimeSpan.FromHours(1)));
        partitions.Take(Key("one"));

        partitions.Turn(TimeSpan.FromHours(1));
        var again = partitions.Take(Key("one")).IsTaken;
        partitions.Turn(TimeSpan.FromHours(1));

        Assert.That((again, partitions.Take(Key("one")).IsTaken), Is.EqualTo((false, false)));
        Assert.That(partitions.Keys, Is.EqualTo(1));
    }

    [Test]
    public void ManyInventedKeysForgetNobodyAndShareWhatIsAllowed()
    {
        var partitions = Partitions(new FixedWindowQuota(2, TimeSpan.FromHours(1)), maxKeys: 100);
        Drained(partitions, "one");

        var taken = Enumerable.Range(0, 100_000).Count(i => partitions.Take(Key($"invented-{i}")).IsTaken);

        Assert.That(partitions.Take(Key("one")).IsTaken, Is.False);
        Assert.That(partitions.Keys, Is.LessThanOrEqualTo(100 + 1024));
        Assert.That(taken, Is.LessThanOrEqualTo(99 + 2 * 1024));
    }

    [Test]
    public void LongKeysAreKeptAsTheirHash()
    {
        var (one, other) = (PartitionKey.Chosen(new string('a', 100_000)), PartitionKey.Chosen(new string('a', 100_001)));

        Assert.That(one.Text, Has.Length.LessThanOrEqualTo(PartitionKey.MostCharacters));
        Assert.That(one, Is.EqualTo(PartitionKey.Chosen(new string('a', 100_000))).And.Not.EqualTo(other));
    }

    static int Drained(RatePartitions partitions, string key)
    {
        var taken = 0;
        while (partitions.Take(Key(key)).IsTaken)
            taken++;
        return taken;
    }

    static PartitionKey Key(string text) => PartitionKey.Chosen(text);

    static RatePartitions Partitions(RateQuota quota, int maxKeys = 1000) => new(new("test", quota, maxKeys));
}
