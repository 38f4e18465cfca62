using MetaApi.Calls.Limits;
using MetaApi.Model.Policies;

namespace MetaApi;

/// <summary>Says how often each client may call. One of the ways of counting must be said.</summary>
public sealed class RateLimitBuilder
{
    internal RateLimitBuilder() { }

    string name = LimitMistakes.DefaultName;

    RateQuota quota = new UnsaidQuota();

    Partition partition = new UserPartition();

    int maxKeys = 100_000;

    internal RateLimitPolicy Build() => new(new(name, quota, maxKeys), partition);

    /// <summary>Gives a name, so that the limit holds beside others; <c>default</c> by default. Clients see it.</summary>
    /// <param name="name">A token such as <c>writes</c>.</param>
    public RateLimitBuilder Name(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        this.name = name;
        return this;
    }

    /// <summary>Counts with a bucket that fills steadily: bursts up to its size, and in the long run no more than flows in.</summary>
    /// <param name="limit">Its size.</param>
    /// <param name="refill">How many calls flow in.</param>
    /// <param name="every">In what time.</param>
    public RateLimitBuilder TokenBucket(int limit, int refill, TimeSpan every) => Counting(new TokenBucketQuota(limit, refill, every));

    /// <summary>Counts in windows that begin with a client's first call. Around the end of one, twice as many may come in a short time.</summary>
    /// <param name="limit">The most calls in a window.</param>
    /// <param name="window">How long a window is.</param>
    public RateLimitBuilder FixedWindow(int limit, TimeSpan window) => Counting(new FixedWindowQuota(limit, window));

    /// <summary>Counts in a window that moves with the time, so that no two windows meet.</summary>
    /// <param name="limit">The most calls in the window.</param>
    /// <param name="window">How long the window is.</param>
    /// <param name="segments">By how many parts it moves, 1 to 100; 10 by default. With more it moves more evenly, and takes more memory for each client.</param>
    public RateLimitBuilder SlidingWindow(int limit, TimeSpan window, int segments = 10) =>
        Counting(new SlidingWindowQuota(limit, window, segments));

    /// <summary>Counts for each user that is known, and else for each connection, once it is known who calls. So it is by default.</summary>
    public RateLimitBuilder ByUser() => Of(new UserPartition());

    /// <summary>
    /// Counts for each address that connections come from, before it is asked who calls: what protects a login. IPv6 addresses count by their first 64
    /// bits. An address is what ASP.NET says it is; headers of clients change nothing, unless its middleware for forwarded headers trusts the proxy.
    /// </summary>
    public RateLimitBuilder ByConnection() => Of(new ConnectionPartition());

    /// <summary>Counts for each value of the program's own, once it is known who calls.</summary>
    /// <param name="key">Tells the value from headers, path or user; the inputs are not read yet. Where it is null or empty, the connection counts.</param>
    public RateLimitBuilder By(Func<Call, string?> key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Of(new ChosenPartition(key));
    }

    /// <summary>Says how many clients are told apart at a time; 100 000 by default, of about 400 bytes each. Those beyond share what they are allowed.</summary>
    /// <param name="most">The most clients, 1 or more.</param>
    public RateLimitBuilder MaxKeys(int most)
    {
        maxKeys = most;
        return this;
    }

    RateLimitBuilder Counting(RateQuota way)
    {
        quota = way;
        return this;
    }

    RateLimitBuilder Of(Partition clients)
    {
        partition = clients;
        return this;
    }
}
