using System.Collections.Frozen;
using MetaApi.Calls;
using MetaApi.Schemas;
using MetaApi.Schemas.Rendering;

namespace MetaApi.Execution;

/// <summary>How the replies of one route are made: everything is decided and written before the first byte leaves.</summary>
internal sealed class ReplyPlan
{
    readonly ApiRoute? route;

    readonly int defaultStatus;

    readonly FrozenDictionary<int, BodyPlan> bodies;

    ReplyPlan(ApiRoute? route, int defaultStatus, FrozenDictionary<int, BodyPlan> bodies) =>
        (this.route, this.defaultStatus, this.bodies) = (route, defaultStatus, bodies);

    /// <summary>For answers outside any route: problems and texts only.</summary>
    public static ReplyPlan None { get; } = new(null, 200, FrozenDictionary<int, BodyPlan>.Empty);

    public static ReplyPlan For(ApiRoute route, ApiOptions options, Compilers compilers)
    {
        var view = route.ViewAt(Stage.Render, options);
        var coercion = route.CoercionBy(options);
        var bodies = route.Meta.Responses.ToFrozenDictionary(r => r.Status, r => BodyPlan.For(r, view, coercion, compilers.Renderers));
        var first = route.Meta.Responses.FirstOrDefault(r => r is { Status: < 400, IsOfRescue: false })?.Status ?? 200;
        return new(route, first, bodies);
    }

    /// <summary>Makes the reply of a call as it is now. Code of the declaration that runs meanwhile may still abort it.</summary>
    /// <exception cref="RenderingInvalidException">What was rendered is not what the route declares.</exception>
    public Reply Make(Call call)
    {
        var wasAborted = call.IsAborted;
        var reply = MakeOnce(call);
        if (call.IsAborted == wasAborted)
            return reply;
        reply.Dispose();
        return MakeOnce(call);
    }

    Reply MakeOnce(Call call)
    {
        var status = call.Status ?? (call.IsAborted ? 200 : defaultStatus);
        var output = call.Output;
        if (!Statuses.IsFinal(status))
            throw RenderingMistakes.NoFinalStatus(status);
        if (output.IsWritten && !Statuses.MayHaveBody(status))
            throw RenderingMistakes.NoBody(status);
        if (output.Problem is { } problem)
            return Problems.Reply(problem with { Status = status }, call);
        if (output.Sent is { } sent)
            return Texts.Reply(status, sent);
        if (call.IsAborted || (output.IsEmpty && !bodies.ContainsKey(status)))
            return Problems.ReplyFrom400On(status, call);
        return bodies.TryGetValue(status, out var body)
            ? body.Reply(call, status)
            : throw RenderingMistakes.UndeclaredStatus(route, status, bodies.Keys);
    }
}
