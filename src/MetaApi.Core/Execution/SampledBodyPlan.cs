using MetaApi.Calls;

namespace MetaApi.Execution;

/// <summary>An answer of which a share is judged. It is decided before anything is rendered.</summary>
internal sealed class SampledBodyPlan(BodyPlan judged, BodyPlan unjudged, Sampler sampler) : BodyPlan
{
    public override void Take(CallOutput output, object? returned) => judged.Take(output, returned);

    public override Reply Reply(Call call, int status) => (sampler.Takes() ? judged : unjudged).Reply(call, status);
}
