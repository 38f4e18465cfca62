using MetaApi.Calls;

namespace MetaApi.Execution;

/// <summary>How the body of one declared answer is made.</summary>
internal abstract class BodyPlan
{
    /// <summary>Takes a value that a handler returned: as the whole body, where nothing else is said.</summary>
    public virtual void Take(CallOutput output, object? returned) => output.Render(returned, default);

    public abstract Reply Reply(Call call, int status);
}
