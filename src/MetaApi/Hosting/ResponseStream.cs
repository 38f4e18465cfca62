using MetaApi.Calls;
using Microsoft.AspNetCore.Http;

namespace MetaApi.Hosting;

/// <summary>
/// The body of a response as the program writes it. It knows whether anything was written, which a middleware that buffers hides, and tells of a
/// client that left, which the server does not: it takes what nobody reads.
/// </summary>
internal sealed class ResponseStream(HttpContext context) : Stream
{
    readonly Stream body = context.Response.Body;

    bool isWritten;

    /// <summary>Whether it is too late for another reply.</summary>
    public bool HasStarted => isWritten || context.Response.HasStarted;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        context.RequestAborted.ThrowIfCancellationRequested();
        if (buffer.IsEmpty)
            return;
        isWritten = true;
        try
        {
            await body.WriteAsync(buffer, cancellationToken);
        }
        catch (IOException gone)
        {
            throw new ClientGoneException(gone);
        }
        context.RequestAborted.ThrowIfCancellationRequested();
    }

    public override async Task FlushAsync(CancellationToken cancellationToken)
    {
        context.RequestAborted.ThrowIfCancellationRequested();
        isWritten = true;
        try
        {
            await body.FlushAsync(cancellationToken);
        }
        catch (IOException gone)
        {
            throw new ClientGoneException(gone);
        }
    }

    /// <summary>The server refuses it, unless told otherwise: a thread would wait for the client.</summary>
    public override void Write(byte[] buffer, int offset, int count)
    {
        body.Write(buffer, offset, count);
        isWritten = true;
    }

    /// <inheritdoc cref="Write"/>
    public override void Flush() => body.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
