using System.Diagnostics;
using MetaApi.Calls.Limits;

namespace MetaApi.Limits;

/// <summary>
/// A window that moves by segments; with a single one it is fixed. It begins with the first call, and with the first one after all has been free again.
/// </summary>
/// <remarks>
/// The library's windows move by one segment each time they are told to, however long ago that was, so they would need a timer; and a fixed one tells those
/// whom it refuses to wait for its whole length.
/// </remarks>
internal sealed class WindowCounter(int limit, TimeSpan length, int segments) : RateCounter
{
    readonly Lock gate = new();

    readonly long segment = Math.Max(1, (long)Math.Ceiling(length.TotalSeconds * Stopwatch.Frequency / segments));

    /// <summary>The calls of each segment, the current one at <see cref="current"/> and the next one after it the oldest.</summary>
    readonly int[] counts = new int[segments];

    int current;

    int taken;

    /// <summary>When the current segment began.</summary>
    long began;

    public override RateGrant Take(long now)
    {
        lock (gate)
        {
            Move(now);
            var isTaken = taken < limit;
            if (isTaken)
            {
                taken++;
                counts[current]++;
            }
            return new(isTaken, limit - taken, FreeAfter(now, segments - 1), isTaken ? TimeSpan.Zero : FreeAfter(now, OldestTaken()));
        }
    }

    void Move(long now)
    {
        var passed = (now - began) / segment;
        for (var i = 0; i < Math.Min(passed, segments); i++)
        {
            current = (current + 1) % segments;
            taken -= counts[current];
            counts[current] = 0;
        }
        began = taken == 0 ? Math.Max(began, now) : began + Math.Max(0, passed) * segment;
    }

    /// <summary>How many segments the one of the earliest call that counts lies behind the oldest there may be.</summary>
    int OldestTaken()
    {
        var behind = 0;
        while (counts[(current + 1 + behind) % segments] == 0)
            behind++;
        return behind;
    }

    /// <summary>When the segment that lies so far behind the oldest is free; with timestamps that run backwards among threads never later than its length.</summary>
    TimeSpan FreeAfter(long now, int behind) => Stopwatch.GetElapsedTime(now, Math.Max(began + segment * (behind + 1), now + 1)) is var after && after < length ? after : length;
}
