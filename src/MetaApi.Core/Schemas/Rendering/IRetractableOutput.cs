using System.Buffers;

namespace MetaApi.Schemas.Rendering;

/// <summary>Takes bytes that can be taken back.</summary>
internal interface IRetractableOutput : IBufferWriter<byte>
{
    /// <summary>How many there are.</summary>
    int Length { get; }

    /// <summary>Takes back all behind the first ones.</summary>
    /// <param name="kept">How many stay.</param>
    void CutTo(int kept);
}
