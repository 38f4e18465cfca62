using System.Buffers;
using System.Collections.Immutable;
using MetaApi.Calls;
using MetaApi.Calls.Repetition;
using MetaApi.Calls.Telemetry;
using MetaApi.Model.Policies;

namespace MetaApi.Execution;

/// <summary>
/// Runs a call once, however often it is sent. It begins behind the inputs, so invalid ones are never remembered; and from then on the call outlives its
/// client, for a client that left and comes back is what the reply is kept for.
/// </summary>
/// <param name="policy">What was said.</param>
/// <param name="route">The route.</param>
/// <param name="own">The store where the host has none.</param>
internal sealed class IdempotencyEnclosure(IdempotentPolicy policy, ApiRoute route, IIdempotencyStore own)
{
    public async Task EncloseAsync(Call call, Func<Call, Task> inside)
    {
        if (IdempotencyKey.Of(call.Request.Header(IdempotencyKey.Name)) is not { } key)
        {
            if (policy.IsRequired)
                throw IdempotencyKey.Missing();
            await inside(call);
            return;
        }
        var store = call.Services.GetService(typeof(IIdempotencyStore)) as IIdempotencyStore ?? own;
        var claim = ClaimOf(call, key);
        try
        {
            if (await store.BeginAsync(claim, call.Cancelled) is { } known)
                Repeat(call, claim, known);
            else
                await RunAsync(call, inside, (store, claim));
        }
        catch (IdempotencyStoreFullException)
        {
            Refuse(call);
        }
    }

    IdempotencyClaim ClaimOf(Call call, string key)
    {
        var caller = policy.By is { } by ? ["by", by(call) ?? ""] : CallerName.Of(call);
        var request = call.Request;
        return new(
            Fingerprint.Of([.. caller, key]),
            Fingerprint.Of([request.Method, route.Name, request.Path, request.Query, request.ContentType ?? ""], call.Raw.Body),
            Guid.NewGuid()) { Keep = policy.Keep };
    }

    static async Task RunAsync(Call call, Func<Call, Task> inside, (IIdempotencyStore Store, IdempotencyClaim Claim) memory)
    {
        call.OutliveClient();
        ImmutableArray<KeyValuePair<string, string>> before = [.. call.Output.Headers ?? []];
        IdempotentReply? kept = null;
        try
        {
            await inside(call);
            kept = KeptOf(call, before);
        }
        finally
        {
            await SettleAsync(call, memory, kept);
        }
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

    /// <summary>What may turn out differently the next time, because nothing was done, is not kept.</summary>
    static IdempotentReply? KeptOf(Call call, ImmutableArray<KeyValuePair<string, string>> before)
    {
        var reply = call.TakeReply();
        if (reply.Status is 401 or 403 or 408 or 429 or >= 500 || reply.Streamed is not null || reply.IsHosts)
            return null;
        var own = (call.Output.Headers ?? []).Where(h => !before.Contains(h));
        return new(reply.Status, reply.ContentType, reply.Body is { } body ? body.Bytes.ToArray() : default, [.. own, .. reply.Headers]);
    }

    static void Repeat(Call call, IdempotencyClaim claim, IdempotencyRecord known)
    {
        if (known.Fingerprint != claim.Fingerprint)
            throw new IdempotencyKeyReusedException();
        if (known.Reply is not { } kept)
            throw new IdempotencyInFlightException();
        call.AddHeader(IdempotentPolicy.Replayed, "true");
        call.Finish(new(kept.Status) { ContentType = kept.ContentType, Body = BodyOf(kept), Headers = kept.Headers });
    }

    static ReplyBody? BodyOf(IdempotentReply kept)
    {
        if (kept.ContentType is null)
            return null;
        var body = new ReplyBody();
        body.Write(kept.Body.Span);
        return body;
    }

    static void Refuse(Call call)
    {
        call.Telemetry.Dropped(DropReasons.StoreFull);
        call.SetHeader("Retry-After", "1");
        call.Finish(Problems.ReplyFrom400On(503, call));
    }
}
