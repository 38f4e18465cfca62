namespace MetaApi.Tests.Shared;

/// <summary>A clock that stands still until it is told to go on. Its timers fire while it does, and it knows how many there are.</summary>
sealed class FakeClock : TimeProvider
{
    readonly Lock gate = new();

    readonly List<FakeTimer> timers = [];

    readonly SemaphoreSlim made = new(0);

    long ticks = TimeSpan.TicksPerDay;

    /// <summary>What the wall shows; a wall clock may be set back, and that changes no measured time.</summary>
    public DateTimeOffset Wall { get; set; } = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>How many timers are waiting.</summary>
    public int Timers
    {
        get
        {
            lock (gate)
                return timers.Count(t => t.Due is not null);
        }
    }

    /// <summary>How many timers were ever made.</summary>
    public int TimersMade { get; private set; }

    public override long GetTimestamp() => Interlocked.Read(ref ticks);

    public override DateTimeOffset GetUtcNow() => Wall;

    public void Advance(TimeSpan time)
    {
        Wall += time;
        Interlocked.Add(ref ticks, time.Ticks);
        List<FakeTimer> due;
        lock (gate)
            due = [.. timers.Where(t => t.Due <= GetTimestamp())];
        foreach (var timer in due)
            timer.Fire();
    }

    /// <summary>Waits until one more timer was made than were waited for before.</summary>
    public async Task TimerAsync()
    {
        using var guard = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await made.WaitAsync(guard.Token);
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new FakeTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        lock (gate)
        {
            timers.Add(timer);
            TimersMade++;
        }
        made.Release();
        return timer;
    }

    sealed class FakeTimer(FakeClock clock, Action callback) : ITimer
    {
        /// <summary>When it fires; null when it does not.</summary>
        public long? Due { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Due = dueTime == Timeout.InfiniteTimeSpan ? null : clock.GetTimestamp() + dueTime.Ticks;
            return true;
        }

        public void Fire()
        {
            Due = null;
            callback();
        }

        public void Dispose()
        {
            lock (clock.gate)
                clock.timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
