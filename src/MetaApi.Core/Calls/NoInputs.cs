namespace MetaApi.Calls;

/// <summary>The inputs of a call that no route serves.</summary>
internal sealed class NoInputs(Messages messages) : CallInputs(messages)
{
    public override ValueTask<CallParams> ReadAsync(Call call) => new(CallParams.None);
}
