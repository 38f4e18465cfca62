namespace MetaApi.Calls;

/// <summary>A stream that is read once, from start to end, and without holding a thread.</summary>
internal abstract class ReadOnlyStream : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException("The length is not known before the end.");

    public override long Position
    {
        get => throw new NotSupportedException("The content is read once, from its start.");
        set => throw new NotSupportedException("The content is read once, from its start.");
    }

    public abstract override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException("The content is still arriving, and a thread must not wait for it; use ReadAsync or CopyToAsync.");

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException("The content is read once, from its start.");

    public override void SetLength(long value) => throw new NotSupportedException("The content is only read.");

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("The content is only read.");
}
