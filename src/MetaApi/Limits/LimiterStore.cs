using MetaApi.Calls.Limits;

namespace MetaApi.Limits;

/// <summary>Makes limiters, one for each limit. Endpoints that are described by one group are built one by one, and share what the group says.</summary>
internal sealed class LimiterStore
{
    readonly Lock gate = new();

    readonly Dictionary<object, object> made = [];

    public RatePartitions For(RateRule limit) => Made(limit, () => new RatePartitions(limit));

    public ConcurrencyPartitions For(ConcurrencyRule limit) => Made(limit, () => new ConcurrencyPartitions(limit));

    T Made<T>(object limit, Func<T> make) where T : class
    {
        lock (gate)
        {
            if (!made.TryGetValue(limit, out var limiter))
                made.Add(limit, limiter = make());
            return (T)limiter;
        }
    }
}
