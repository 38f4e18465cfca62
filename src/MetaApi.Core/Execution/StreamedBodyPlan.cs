using MetaApi.Calls;

namespace MetaApi.Execution;

/// <summary>A declared answer that is sent by the action itself. When this is asked for a reply, the action has not.</summary>
internal sealed class StreamedBodyPlan(Response response) : BodyPlan
{
    public override Reply Reply(Call call, int status) => throw (call.Output.IsEmpty
        ? RenderingMistakes.NotSent(response)
        : RenderingMistakes.RenderedInstead(response));
}
