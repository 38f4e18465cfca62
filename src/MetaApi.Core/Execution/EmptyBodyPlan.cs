using MetaApi.Calls;
using MetaApi.Schemas.Rendering;

namespace MetaApi.Execution;

/// <summary>An answer without a body; an error without one is a problem.</summary>
internal sealed class EmptyBodyPlan(Response response, ReplyView view) : BodyPlan(view)
{
    public override Reply Reply(Call call, int status)
    {
        if (!call.Output.IsEmpty)
            throw RenderingMistakes.NoBody(status);
        return response.IsProblem ? Problems.ReplyFrom400On(status, call) : new(status);
    }

    protected override void Write(JsonSink sink, RenderContext context, CallOutput output, int status) =>
        throw RenderingMistakes.NoBody(status);
}
