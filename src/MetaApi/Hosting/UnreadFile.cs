namespace MetaApi.Hosting;

/// <summary>
/// Stands for a file while ASP.NET decides what of it a request asks for: it has the file's length, takes note of where reading begins, and
/// gives nothing to read, so that nothing leaves yet.
/// </summary>
internal sealed class UnreadFile(long length) : Stream
{
    /// <summary>Whether the bytes are wanted, and not the head alone.</summary>
    public bool IsWanted { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position { get; set; }

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => length + offset,
    };

    public override int Read(byte[] buffer, int offset, int count)
    {
        IsWanted = true;
        return 0;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        Task.FromResult(Read(buffer, offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        IsWanted = true;
        return new(0);
    }

    public override void Flush() { }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
