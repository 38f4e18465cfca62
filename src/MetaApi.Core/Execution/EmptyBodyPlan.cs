using MetaApi.Calls;

namespace MetaApi.Execution;

/// <summary>An answer without a body; an error without one is a problem.</summary>
internal sealed class EmptyBodyPlan(Response response) : BodyPlan
{
    /// <summary>A text goes out as it is where a text is declared. Any other value is left for the reply to refuse.</summary>
    public override void Take(CallOutput output, object? returned)
    {
        if (returned is string text && response.ContentType is { } contentType)
            output.Write(new SentText(text, contentType));
        else if (returned is not null)
            output.Render(returned, default);
    }

    public override Reply Reply(Call call, int status)
    {
        if (!call.Output.IsEmpty)
            throw RenderingMistakes.NoBody(status);
        return response.IsProblem ? Problems.ReplyFrom400On(status, call) : new(status);
    }
}
