using System.Diagnostics;
using MetaApi.Calls.Limits;
using MetaApi.Limits;

namespace MetaApi.Tests.Limits;

public sealed class WindowCounterTests
{
    static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Test]
    public void AFixedWindowTellsWhatIsLeftOfItAndNotItsLength()
    {
        var counter = RateCounter.Of(new FixedWindowQuota(1, Minute));
        var taken = counter.Take(At(0));

        var refused = counter.Take(At(45));

        Assert.That((taken.IsTaken, taken.Reset, taken.RetryAfter), Is.EqualTo((true, Minute, TimeSpan.Zero)));
        Assert.That((refused.IsTaken, refused.Reset, refused.RetryAfter), Is.EqualTo((false, TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(15))));
    }

    [Test]
    public void AFixedWindowBeginsAnewWithTheFirstCallAfterIt()
    {
        var counter = RateCounter.Of(new FixedWindowQuota(1, Minute));

        var taken = Taken(counter, 0, 59, 60, 119, 1000, 1059, 1060);

        Assert.That(taken, Is.EqualTo([true, false, true, false, true, false, true]));
    }

    [Test]
    public void ASlidingWindowGivesBackEachSegmentWhenItIsOldEnough()
    {
        var counter = RateCounter.Of(new SlidingWindowQuota(3, Minute, 6));

        var taken = Taken(counter, 0, 15, 35, 59, 60, 61, 69, 70, 71);

        Assert.That(taken, Is.EqualTo([true, true, true, false, true, false, false, true, false]));
    }

    [Test]
    public void ASlidingWindowTellsWhenItsNextCallIsLetIn()
    {
        var counter = RateCounter.Of(new SlidingWindowQuota(2, Minute, 6));
        Taken(counter, 0, 25);

        var (first, second) = (counter.Take(At(30)), counter.Take(At(47)));

        Assert.That((first.IsTaken, first.RetryAfter), Is.EqualTo((false, TimeSpan.FromSeconds(30))));
        Assert.That((second.IsTaken, second.RetryAfter, second.Reset), Is.EqualTo((false, TimeSpan.FromSeconds(13), TimeSpan.FromSeconds(53))));
    }

    [Test]
    public void ASlidingWindowThatNobodyAskedForLongIsWholeAtOnce()
    {
        var counter = RateCounter.Of(new SlidingWindowQuota(3, Minute, 6));
        Taken(counter, 0, 1, 2, 3);

        var taken = Taken(counter, 500, 500, 500, 500);

        Assert.That(taken, Is.EqualTo([true, true, true, false]));
    }

    [Test]
    public void ATimeThatRunsBackwardsAmongThreadsGivesNothingBack()
    {
        var counter = RateCounter.Of(new SlidingWindowQuota(1, Minute, 6));
        counter.Take(At(100));

        var refused = counter.Take(At(20));

        Assert.That((refused.IsTaken, refused.RetryAfter), Is.EqualTo((false, Minute)));
    }

    static List<bool> Taken(RateCounter counter, params int[] seconds) => [.. seconds.Select(s => counter.Take(At(s)).IsTaken)];

    static long At(int seconds) => (1_000_000L + seconds) * Stopwatch.Frequency;
}
