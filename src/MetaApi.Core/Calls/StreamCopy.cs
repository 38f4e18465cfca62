using System.Buffers;

namespace MetaApi.Calls;

/// <summary>Hands bytes on piece by piece: the next is read when the client has taken the last.</summary>
internal static class StreamCopy
{
    const int PieceLength = 64 * 1024;

    /// <param name="source">Where to read.</param>
    /// <param name="target">Where to write.</param>
    /// <param name="length">How many bytes; null for all.</param>
    /// <param name="cancelled">Ends it early.</param>
    /// <exception cref="EndOfStreamException">There are fewer bytes.</exception>
    public static async Task CopyAsync(Stream source, Stream target, long? length, CancellationToken cancelled)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(PieceLength);
        try
        {
            var left = length ?? long.MaxValue;
            while (left > 0 && await source.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, left)), cancelled) is > 0 and var count)
            {
                await target.WriteAsync(buffer.AsMemory(0, count), cancelled);
                left -= count;
            }
            if (length is not null && left > 0)
                throw new EndOfStreamException($"The stream ended {left} bytes before the length of {length} that was said of it.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
