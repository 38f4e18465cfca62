using System.Buffers;
using System.Collections.Immutable;
using MetaApi.Calls;
using MetaApi.Calls.Repetition;
using MetaApi.Calls.Telemetry;
using MetaApi.Model.Policies;

namespace MetaApi.Execution;

/// <summary>
/// Runs a call once, however often it is sent. The store is asked before the action, when the hooks and words that let a call in have let this one in: a
/// stranger is told nothing of a key. From then on the call outlives its client, for a client that left and comes back is what the reply is kept for; it is
/// kept when it is made.
/// </summary>
/// <param name="policy">What was said.</param>
/// <param name="route">The route.</param>
/// <param name="options">The options that hold for it.</param>
/// <param name="own">The store where the host has none.</param>
internal sealed class IdempotencyEnclosure(IdempotentPolicy policy, ApiRoute route, ApiOptions options, IIdempotencyStore own)
{
    /// <summary>When a call that runs will be over is not known; a second keeps clients from asking in a circle.</summary>
    static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);

    readonly RequestPrint print = new(route);

    readonly CallerName callers = CallerName.Through(route.Policies.SelectMany(p => p.Schemes));

    readonly TimeSpan lease = IdempotencyLease.For(options.Limits.CallTimeout);

    /// <summary>Goes around the call, and keeps its reply once it is made.</summary>
    public async Task EncloseAsync(Call call, Func<Call, Task> inside)
    {
        if (IdempotencyKey.Of(call.Request.Header(IdempotencyKey.Name)) is not { } key)
        {
            if (policy.IsRequired)
                throw IdempotencyKey.Missing();
            await inside(call);
            return;
        }
        var attempt = new IdempotencyAttempt(key);
        call.Items.Set(attempt);
        IdempotentReply? kept = null;
        try
        {
            await inside(call);
            if (attempt.Runs)
                kept = KeptOf(call, attempt.Before);
            else if (call.Output.Sent is SentAgain)
                Announce(call, attempt.Before);
        }
        finally
        {
            if (attempt.Asked is { } asked)
                await SettleAsync(call, asked, kept);
        }
    }

    /// <summary>Runs where the action is to follow. It ends the call where it must not.</summary>
    public async Task BeforeActionAsync(Call call)
    {
        if (!call.Items.Has<IdempotencyAttempt>() || call.Items.Get<IdempotencyAttempt>() is not { Runs: false } attempt)
            return;
        attempt.Before = [.. call.Output.Headers ?? []];
        var claim = ClaimOf(call, attempt.Key);
        var known = await AskAsync(call, attempt, claim);
        attempt.Runs = known is null;
        if (known is null)
            call.OutliveClient();
        else
            Repeat(call, claim, known);
    }

    /// <summary>A store that failed may have taken the key all the same, so it is told that nothing ran; one that is full has taken none.</summary>
    async Task<IdempotencyRecord?> AskAsync(Call call, IdempotencyAttempt attempt, IdempotencyClaim claim)
    {
        var store = call.Services.GetService(typeof(IIdempotencyStore)) as IIdempotencyStore ?? own;
        attempt.Asked = (store, claim);
        try
        {
            var known = await store.BeginAsync(claim, call.Cancelled);
            if (known is not null)
                attempt.Asked = null;
            return known;
        }
        catch (IdempotencyStoreFullException)
        {
            attempt.Asked = null;
            call.Telemetry.Dropped(DropReasons.StoreFull);
            throw new OverloadedException(IdempotentPolicy.Name, Soon);
        }
    }

    IdempotencyClaim ClaimOf(Call call, string key)
    {
        var caller = policy.By is { } by ? ["by", by(call) ?? ""] : callers.Of(call);
        return new(Fingerprint.Of([.. caller, key]), print.Of(call), Guid.NewGuid()) { Keep = policy.Keep, Lease = lease };
    }

    /// <summary>Only what has begun is ever settled. The reply is there, whatever becomes of the memory of it.</summary>
    static async Task SettleAsync(Call call, (IIdempotencyStore Store, IdempotencyClaim Claim) memory, IdempotentReply? kept)
    {
        try
        {
            await (kept is null
                ? memory.Store.AbandonAsync(memory.Claim, CancellationToken.None)
                : memory.Store.CompleteAsync(memory.Claim, kept, CancellationToken.None));
        }
        catch (Exception error)
        {
            call.Request.Report(error);
        }
    }

    /// <summary>What may turn out differently the next time, because nothing was done, is not kept; nor are cookies, which are credentials.</summary>
    static IdempotentReply? KeptOf(Call call, ImmutableArray<KeyValuePair<string, string>> before)
    {
        var reply = call.TakeReply();
        if (reply.Status is 401 or 403 or 408 or 429 or >= 500 || reply.Streamed is not null || reply.IsHosts)
            return null;
        var own = (call.Output.Headers ?? []).Where(h => !before.Contains(h) && !h.Key.Equals("Set-Cookie", StringComparison.OrdinalIgnoreCase));
        return new(reply.Status, reply.ContentType, reply.Body is { } body ? body.Bytes.ToArray() : default, [.. own, .. reply.Headers]);
    }

    static void Repeat(Call call, IdempotencyClaim claim, IdempotencyRecord known)
    {
        if (known.Fingerprint != claim.Fingerprint)
            throw new IdempotencyKeyReusedException();
        if (known.Reply is not { } kept)
            throw new IdempotencyInFlightException();
        call.Output.Clear();
        call.Output.Write(new SentAgain(kept));
        call.Abort(kept.Status);
    }

    /// <summary>What second halves of hooks have set since is among what was kept.</summary>
    static void Announce(Call call, ImmutableArray<KeyValuePair<string, string>> before)
    {
        call.Output.Headers?.RemoveAll(h => !before.Contains(h));
        call.AddHeader(IdempotentPolicy.Replayed, "true");
    }
}
