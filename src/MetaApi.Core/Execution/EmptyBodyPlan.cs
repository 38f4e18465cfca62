using MetaApi.Calls;
using MetaApi.Schemas.Rendering;

namespace MetaApi.Execution;

/// <summary>An answer without a body; an error without one is a problem.</summary>
internal sealed class EmptyBodyPlan(Response response) : BodyPlan
{
    public override Reply Reply(Call call, int status)
    {
        if (!call.Output.IsEmpty)
            throw RenderingMistakes.NoBody(status);
        return response.IsProblem
            ? Problems.Reply(StatusProblems.Of(status) with { TraceId = call.Request.TraceId }, call.Output.Headers)
            : new(status) { Headers = call.Output.Headers ?? [] };
    }

    protected override void Write(JsonSink sink, RenderContext context, CallOutput output, int status) =>
        throw RenderingMistakes.NoBody(status);
}
