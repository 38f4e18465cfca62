using System.Collections.Frozen;
using MetaApi.Calls;
using MetaApi.Calls.Repetition;

namespace MetaApi.Execution;

/// <summary>How the replies of one route are made: everything is decided and written before the first byte leaves.</summary>
internal sealed class ReplyPlan
{
    readonly ApiRoute? route;

    readonly int defaultStatus;

    /// <summary>Whether any success is declared, so that no other may leave.</summary>
    readonly bool declaresSuccess;

    readonly FrozenDictionary<int, BodyPlan> bodies;

    readonly StreamPlan streams;

    ReplyPlan(ApiRoute? route, FrozenDictionary<int, BodyPlan> bodies, StreamPlan streams, DeclaredAnswers? answers)
    {
        (this.route, this.bodies, this.streams, Answers) = (route, bodies, streams, answers);
        var first = route?.Meta.Responses.FirstOrDefault(r => r.IsOfSuccess);
        (declaresSuccess, defaultStatus) = (first is not null, first?.Status ?? 200);
    }

    /// <summary>What may leave by which status; null where there is no route.</summary>
    public DeclaredAnswers? Answers { get; }

    /// <summary>For answers outside any route: problems and texts only.</summary>
    public static ReplyPlan None { get; } = new(null, FrozenDictionary<int, BodyPlan>.Empty, StreamPlan.None, null);

    public static ReplyPlan For(ApiRoute route, ApiOptions options, Compilers compilers)
    {
        var plans = new BodyPlans(route, options, compilers);
        return new(route, route.Meta.Responses.ToFrozenDictionary(r => r.Status, plans.For), StreamPlan.For(route, plans), DeclaredAnswers.For(route, options));
    }

    /// <summary>Renders what a handler returned, unless it has answered by itself. What hooks have rendered stands beside it, and may not be the same.</summary>
    /// <param name="call">The call.</param>
    /// <param name="returned">What the handler returned.</param>
    /// <param name="before">What was to be sent before the handler ran.</param>
    public void Take(Call call, object? returned, OutputMark before)
    {
        var output = call.Output;
        if (returned == ReturnedValue.None || returned is Call || call.IsAborted || output.Mark != before)
            return;
        if (bodies.TryGetValue(call.Status ?? defaultStatus, out var body))
            body.Take(output, returned);
        else if (returned is not null)
            output.Render(returned, default);
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
        if (output.Sent is SentAgain again && status == again.Kept.Status)
            return again.Make();
        if (!Statuses.IsFinal(status))
            throw RenderingMistakes.NoFinalStatus(status);
        if (output.IsWritten && !Statuses.MayHaveBody(status))
            throw RenderingMistakes.NoBody(status);
        if (output.Problem is { } problem)
            return OfProblem(call, problem with { Status = status });
        if (output.Sent is { } sent)
            return sent is SentText text ? OfText(call, status, text) : OfStream(call, status, sent);
        if (output.IsHosts && !call.IsAborted)
            return new(status) { IsHosts = true };
        if (!call.IsAborted)
            return bodies.TryGetValue(status, out var body) ? body.Reply(call, status) : Undeclared(call, status);
        Answers?.CheckProblem(call, status);
        return Problems.ReplyFrom400On(status, call);
    }

    Reply OfProblem(Call call, Problem problem)
    {
        Answers?.CheckProblem(call, problem.Status);
        return Problems.Reply(problem, call);
    }

    Reply OfText(Call call, int status, SentText text)
    {
        Answers?.CheckText(call, status, text);
        return Texts.Reply(status, text);
    }

    Reply OfStream(Call call, int status, SentBody sent)
    {
        var reply = streams.Reply(call, status, sent);
        Answers?.Check(call, status);
        return reply;
    }

    /// <summary>The answer of an error that nobody handles.</summary>
    /// <exception cref="RenderingInvalidException">The route does not declare it, and the host is strict.</exception>
    public Reply Of(Call call, ApiException error)
    {
        Answers?.CheckError(call, error);
        return Problems.Reply(error, call);
    }

    /// <summary>Errors may be undeclared; a success may where no other is declared.</summary>
    Reply Undeclared(Call call, int status)
    {
        if (!call.Output.IsEmpty)
            throw RenderingMistakes.UndeclaredBody(route, status, bodies.Keys);
        if (status < 400 && declaresSuccess)
            throw RenderingMistakes.UndeclaredStatus(route!, status, bodies.Keys);
        Answers?.Check(call, status);
        return Problems.ReplyFrom400On(status, call);
    }
}
