using MetaApi.Calls.Telemetry;

namespace MetaApi.Core.Tests.Calls;

public sealed class MemoryIdempotencyStoreTests
{
    static readonly IdempotentReply Reply = new(201, "text/plain", new byte[10], [new("Location", "/1")]);

    [Test]
    public async Task AReplyIsKeptForItsTimeAndThenForgotten()
    {
        var clock = new Clock();
        var store = new MemoryIdempotencyStore(clock: clock);
        var claim = Claim("a") with { Keep = TimeSpan.FromMinutes(1) };
        await store.BeginAsync(claim, default);
        clock.Passed += TimeSpan.FromHours(1);
        var running = await store.BeginAsync(Claim("a"), default);
        await store.CompleteAsync(claim, Reply, default);

        clock.Passed += TimeSpan.FromSeconds(59);
        var kept = await store.BeginAsync(Claim("a"), default);
        clock.Passed += TimeSpan.FromSeconds(1);
        var over = await store.BeginAsync(Claim("a"), default);

        Assert.That((running?.Reply, kept?.Reply, over), Is.EqualTo(((IdempotentReply?)null, Reply, (IdempotencyRecord?)null)));
        Assert.That(running, Is.Not.Null);
    }

    [Test]
    public async Task AReplyThatIsOverMakesNoOtherGoBeforeItsTime()
    {
        var clock = new Clock();
        var store = new MemoryIdempotencyStore(maxCalls: 2, clock: clock);
        await FinishAsync(store, "long");
        await FinishAsync(store, "short", keep: TimeSpan.FromMinutes(1));

        clock.Passed += TimeSpan.FromMinutes(2);
        await FinishAsync(store, "new");

        Assert.That(await KnownAsync(store, "long", "new"), Is.EqualTo([true, true]));
    }

    [Test]
    public async Task BeyondItsLimitTheOldestReplyMakesRoomAndWhatRunsNever()
    {
        var store = new MemoryIdempotencyStore(maxCalls: 3);
        await store.BeginAsync(Claim("running"), default);
        foreach (var key in (string[])["a", "b", "c"])
            await FinishAsync(store, key);

        Assert.That(await KnownAsync(store, "running", "b", "c"), Is.EqualTo([true, true, true]));
        Assert.That(((IHealthSource)store).Count, Is.EqualTo(1));
        Assert.That(await KnownAsync(store, "a"), Is.EqualTo([false]));
    }

    [Test]
    public async Task RepliesAreBoundedInBytesToo()
    {
        var store = new MemoryIdempotencyStore(maxBytes: 2_000);
        foreach (var key in (string[])["a", "b", "c"])
            await FinishAsync(store, key, new(200, "text/plain", new byte[400], []));
        await FinishAsync(store, "huge", new(200, "text/plain", new byte[2_000], []));

        Assert.That(await KnownAsync(store, "b", "c", "a", "huge"), Is.EqualTo([true, true, false, false]));
    }

    [Test]
    public async Task OnlyTheAttemptThatBeganEndsACall()
    {
        var store = new MemoryIdempotencyStore();
        await store.BeginAsync(Claim("a"), default);

        await store.CompleteAsync(Claim("a"), Reply, default);
        await store.AbandonAsync(Claim("a"), default);

        Assert.That((await store.BeginAsync(Claim("a"), default))?.Reply, Is.Null);
        Assert.That(await KnownAsync(store, "a"), Is.EqualTo([true]));
    }

    [Test]
    public void LimitsArePositive()
    {
        Assert.That(() => new MemoryIdempotencyStore(maxCalls: 0), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new MemoryIdempotencyStore(maxBytes: 0), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    static IdempotencyClaim Claim(string key) => new(key, "print", Guid.NewGuid());

    static async Task FinishAsync(MemoryIdempotencyStore store, string key, IdempotentReply? reply = null, TimeSpan? keep = null)
    {
        var claim = Claim(key) with { Keep = keep ?? TimeSpan.FromDays(1) };
        await store.BeginAsync(claim, default);
        await store.CompleteAsync(claim, reply ?? Reply, default);
    }

    /// <summary>Asks without a trace: what is not known is abandoned again.</summary>
    static async Task<List<bool>> KnownAsync(MemoryIdempotencyStore store, params string[] keys)
    {
        var known = new List<bool>();
        foreach (var claim in keys.Select(Claim))
        {
            known.Add(await store.BeginAsync(claim, default) is not null);
            await store.AbandonAsync(claim, default);
        }
        return known;
    }

    sealed class Clock : TimeProvider
    {
        public TimeSpan Passed { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Passed.Ticks;
    }
}
