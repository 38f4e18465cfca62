using System.Buffers;

namespace MetaApi.Execution;

/// <summary>An event of which a share is judged.</summary>
internal sealed class SampledEventPlan(EventPlan judged, EventPlan unjudged, Sampler sampler) : EventPlan
{
    public override void Write(Call call, object? data, IBufferWriter<byte> output) => (sampler.Takes() ? judged : unjudged).Write(call, data, output);
}
