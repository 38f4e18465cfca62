using System.Buffers;
using MetaApi.Schemas.Rendering;

namespace MetaApi.Calls;

/// <summary>The bytes of a reply in a pooled buffer that grows as it is written to.</summary>
internal sealed class ReplyBody : IRetractableOutput, IDisposable
{
    const int FirstSize = 1024;

    byte[] buffer = ArrayPool<byte>.Shared.Rent(FirstSize);

    int length;

    public int Length => length;

    public ReadOnlyMemory<byte> Bytes => buffer.AsMemory(0, length);

    public void Advance(int count) => length += count;

    public void CutTo(int kept) => length = kept;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Ensure(sizeHint);
        return buffer.AsMemory(length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Ensure(sizeHint);
        return buffer.AsSpan(length);
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
        length = 0;
    }

    void Ensure(int sizeHint)
    {
        if (buffer.Length - length >= Math.Max(sizeHint, 1))
            return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(buffer.Length * 2, length + sizeHint));
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}
