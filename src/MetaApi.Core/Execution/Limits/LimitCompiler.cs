using MetaApi.Calls;
using MetaApi.Model.Policies;

namespace MetaApi.Execution.Limits;

/// <summary>What limits do with a call.</summary>
internal static class LimitCompiler
{
    /// <summary>When a place among running calls becomes free is not known; a second keeps clients from asking in a circle.</summary>
    static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);

    public static Func<Call, Task> LimitBody(long? most) => call =>
    {
        call.Request.LimitBody(most);
        return Task.CompletedTask;
    };

    /// <exception cref="TooManyRequestsException">The client has no call left.</exception>
    public static Func<Call, Task> Count(RateLimitPolicy policy, RateLimiter limiter) => call =>
    {
        if (IsCounted(call, policy))
            return Task.CompletedTask;
        var result = limiter.Take(policy.Partition.KeyOf(call));
        call.Output.AddHeader(RateLimitPolicy.QuotaHeader, policy.Sent);
        call.Output.AddHeader(RateLimitPolicy.StateHeader, policy.SentLeft(result.Remaining, result.Reset));
        return result.IsTaken ? Task.CompletedTask : throw new TooManyRequestsException(policy.Name, result.RetryAfter);
    };

    /// <exception cref="TooManyRequestsException">The client has as many calls running as it may.</exception>
    /// <exception cref="OverloadedException">As many calls are running as may.</exception>
    public static Func<Call, Func<Call, Task>, Task> Enclose(ConcurrencyPolicy policy, ConcurrencyLimiter limiter) => (call, inside) =>
    {
        if (IsIn(call, limiter))
            return inside(call);
        var key = policy.Partition.KeyOf(call);
        if (limiter.TryEnter(key) is not { } permit)
            return policy.Queue > 0 ? EnterLaterAsync(call, inside, (policy, limiter, key)) : throw Refusal(policy);
        call.Output.Keep(permit);
        return inside(call);
    };

    static async Task EnterLaterAsync(Call call, Func<Call, Task> inside, (ConcurrencyPolicy Policy, ConcurrencyLimiter Limiter, PartitionKey Key) by)
    {
        call.Output.Keep(await by.Limiter.EnterAsync(by.Key, call.Cancelled) ?? throw Refusal(by.Policy));
        await inside(call);
    }

    static ApiException Refusal(ConcurrencyPolicy policy) =>
        policy.IsOfClient ? new TooManyRequestsException(policy.Name, Soon) : new OverloadedException(policy.Name, Soon);

    /// <summary>A hook that awaits its continuation again makes no second call of it: its headers are there already.</summary>
    static bool IsCounted(Call call, RateLimitPolicy policy)
    {
        if (call.Output.Headers is not { } headers)
            return false;
        foreach (var (_, value) in headers)
            if (ReferenceEquals(value, policy.Sent))
                return true;
        return false;
    }

    static bool IsIn(Call call, ConcurrencyLimiter limiter)
    {
        if (call.Output.Permits is not { } permits)
            return false;
        foreach (var kept in permits)
            if (kept is ConcurrencyPermit permit && permit.Limiter == limiter)
                return true;
        return false;
    }
}
