using System.Buffers;

namespace MetaApi.Execution;

/// <summary>How the data of one declared event is written.</summary>
internal abstract class EventPlan
{
    /// <exception cref="RenderingInvalidException">It breaks its declaration, and must not leave.</exception>
    public abstract void Write(Call call, object? data, IBufferWriter<byte> output);
}
