using MetaApi.Calls.Limits;
using MetaApi.Calls.Telemetry;
using MetaApi.Model.Policies;

namespace MetaApi.Execution;

/// <summary>What limits do with a call.</summary>
internal static class LimitCompiler
{
    /// <summary>When a place among running calls becomes free is not known; a second keeps clients from asking in a circle.</summary>
    static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);

    /// <summary>What is declared is counted where it is read; what somebody else reads, the transport counts.</summary>
    public static Func<Call, Task> LimitBody(ApiRoute route, long most)
    {
        var others = route.Meta.HasBody || route.Meta.HasForm || route.KeepsBody ? default(long?) : most;
        return call =>
        {
            call.Request.LimitBody(others);
            return Task.CompletedTask;
        };
    }

    /// <exception cref="TooManyRequestsException">The client has no call left.</exception>
    public static Func<Call, Task> Count(RateLimitPolicy policy) => call =>
    {
        if (IsCounted(call, policy))
            return Task.CompletedTask;
        var result = call.Request.Limiter.Take(policy.Limit, policy.Partition.KeyOf(call));
        call.Output.AddHeader(RateLimitPolicy.QuotaHeader, policy.Sent);
        call.Output.AddHeader(RateLimitPolicy.StateHeader, policy.SentLeft(result.Remaining, result.Reset));
        if (result.IsTaken)
            return Task.CompletedTask;
        call.Telemetry.Dropped(DropReasons.Rate);
        throw new TooManyRequestsException(policy.Name, result.RetryAfter);
    };

    /// <exception cref="TooManyRequestsException">The client has as many calls running as it may.</exception>
    /// <exception cref="OverloadedException">As many calls are running as may.</exception>
    public static Func<Call, Func<Call, Task>, Task> Enclose(ConcurrencyPolicy policy) => (call, inside) =>
    {
        if (IsIn(call, policy.Limit))
            return inside(call);
        var key = policy.Partition.KeyOf(call);
        if (call.Request.Limiter.TryEnter(policy.Limit, key) is not { } lease)
            return policy.Limit.Queue > 0 ? EnterLaterAsync(call, inside, (policy, key)) : throw Refused(call, policy);
        call.Output.Keep(new CallPermit(policy.Limit, lease));
        return inside(call);
    };

    static async Task EnterLaterAsync(Call call, Func<Call, Task> inside, (ConcurrencyPolicy Policy, PartitionKey Key) by)
    {
        var lease = await call.Request.Limiter.EnterAsync(by.Policy.Limit, by.Key, call.Cancelled);
        call.Output.Keep(new CallPermit(by.Policy.Limit, lease ?? throw Refused(call, by.Policy)));
        await inside(call);
    }

    static ApiException Refused(Call call, ConcurrencyPolicy policy)
    {
        call.Telemetry.Dropped(DropReasons.Concurrency);
        return policy.IsOfClient ? new TooManyRequestsException(policy.Name, Soon) : new OverloadedException(policy.Name, Soon);
    }

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

    static bool IsIn(Call call, ConcurrencyRule limit)
    {
        if (call.Output.Permits is not { } permits)
            return false;
        foreach (var kept in permits)
            if (kept is CallPermit permit && permit.Limit == limit)
                return true;
        return false;
    }
}
