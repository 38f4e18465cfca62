using MetaApi.Calls;
using MetaApi.Schemas;
using MetaApi.Schemas.Rendering;

namespace MetaApi.Execution;

/// <summary>Decides what becomes of a reply that breaks its declaration, and tells the host of it.</summary>
/// <param name="operation">The route.</param>
/// <param name="said">What the declaration says; null where the host does.</param>
internal sealed class ReplyJudge(string operation, ResponsePolicy? said)
{
    /// <summary>Judges what was written.</summary>
    /// <param name="call">The call.</param>
    /// <param name="context">What rendering has found.</param>
    /// <param name="schema">The schema of what was rendered.</param>
    /// <exception cref="RenderingInvalidException">It must not leave.</exception>
    public void Judge(Call call, RenderContext context, Schema schema)
    {
        if (context.Failures.Count > 0)
            JudgeFailures(call, context, schema);
    }

    /// <summary>What has no end cannot leave in part, whatever is said.</summary>
    void JudgeFailures(Call call, RenderContext context, Schema schema)
    {
        var policy = said ?? call.Request.Replies.Policy;
        if (policy is not ResponsePolicy.Off)
            foreach (var failure in context.Failures.Items)
                Tell(call, SchemaPlace.Of(schema, failure.Pointer), failure.Code, policy);
        if (context.IsTooDeep || policy is ResponsePolicy.Fail || (policy is ResponsePolicy.Strip && context.Failures.Open > 0))
            throw new RenderingInvalidException(context.Failures.Items);
    }

    void Tell(Call call, string place, string code, ResponsePolicy policy)
    {
        call.Telemetry.MismatchedResponse(place);
        call.Request.Replies.Mismatched(operation, place, code, policy);
    }
}
